/** Above this share of references that lead nowhere, the file belongs to other data than it came with. */
export const danglingLimit = 0.5;

/** References left out of those read, per file. */
export interface ReferenceCounts {
  readonly read: ReadonlyMap<string, number>;
  readonly leftOut: ReadonlyMap<string, number>;
}

/** The first file with more than half of its references outside the pack. */
export function mostlyDangling({ read, leftOut }: ReferenceCounts): { file: string; share: number } | undefined {
  for (const [file, left] of leftOut) {
    const share = left / Math.max(read.get(file) ?? 0, left, 1);
    if (share > danglingLimit) return { file, share };
  }
  return undefined;
}
