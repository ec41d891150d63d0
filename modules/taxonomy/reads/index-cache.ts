/** Where built recognition indexes are kept between starts; a broken or missing entry is rebuilt. */
export interface IndexCache {
  get(name: string): Promise<Uint8Array | undefined>;
  put(name: string, bytes: Uint8Array): Promise<void>;
}

/** Keeps nothing. */
export const noCache: IndexCache = {
  get: async () => undefined,
  put: async () => undefined,
};
