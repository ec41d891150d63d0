import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { SchemeName } from '#sources/records.ts';
import { Catalogue } from '../domain/catalogue.ts';
import { Groups } from '../domain/groups.ts';
import type { Scheme } from '../domain/scheme.ts';
import { loadFormerConcepts } from './load-former-concepts.ts';
import { loadPlaces } from './load-places.ts';
import { loadScheme } from './load-scheme.ts';

const skillSchemeNames = ['jobtech', 'starter', 'esco'] as const;

/** Reads the active schemes and places into memory; releases not in use are left out. */
export async function loadCatalogue(kysely: Kysely<Tables>, releases: readonly ActiveRelease[]): Promise<Catalogue> {
  const inUse = (dataset: ActiveRelease['dataset']) =>
    releases.find((release) => release.inUse && release.dataset === dataset)?.releaseId;
  const skillSchemes: Scheme[] = [];
  for (const name of skillSchemeNames) {
    const releaseId = inUse(`scheme:${name}`);
    if (releaseId !== undefined) skillSchemes.push(await loadScheme(kysely, name satisfies SchemeName, releaseId));
  }
  const groupRelease = inUse('scheme:ssyk-2012');
  const placeRelease = inUse('places');
  return new Catalogue({
    skillSchemes,
    groups: groupRelease === undefined ? undefined : new Groups(await loadScheme(kysely, 'ssyk-2012', groupRelease)),
    places: placeRelease === undefined ? undefined : await loadPlaces(kysely, placeRelease),
    former: await loadFormerConcepts(kysely, skillSchemes),
  });
}
