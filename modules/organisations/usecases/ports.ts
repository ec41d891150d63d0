import type { AccessDependencies } from '#modules/access/index.ts';

export interface OrganisationDependencies extends AccessDependencies {
  /** Codes of the counties that are loaded, with their names. */
  readonly knownRegions: () => Promise<ReadonlyMap<string, string>>;
  /** The address that the site is known by; undefined where nobody has said. */
  readonly publicUrl?: string | undefined;
}
