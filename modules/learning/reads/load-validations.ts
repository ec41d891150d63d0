import type { Kysely } from 'kysely';
import { readColumns } from '#db/read-columns.ts';
import type { Tables } from '#db/tables.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Validation } from '../domain/validation.ts';

const columns = [
  'offer_no',
  'offer_id',
  'title_sv',
  'title_en',
  'provider',
  'ssyk',
  'framework_sv',
  'framework_en',
  'seqf',
  'weeks',
  'hours_per_week',
  'cost_sek',
  'municipality',
  'distance',
  'skill_scheme',
  'skills',
] as const;

/** The validation offers in use. */
export async function loadValidations(
  kysely: Kysely<Tables>,
  releases: readonly ActiveRelease[],
): Promise<readonly Validation[]> {
  const release = releases.find(({ dataset, inUse }) => inUse && dataset === 'validations');
  if (release === undefined) return [];
  const found = await readColumns(kysely, 'validation_offer', release.releaseId, columns);
  const offers: Validation[] = [];
  for (const [row, no] of (found.offer_no as readonly number[]).entries()) {
    const cell = <Value>(column: (typeof columns)[number]) => found[column][row] as Value;
    const scheme = cell<string | null>('skill_scheme');
    offers[no] = {
      id: cell('offer_id'),
      title: inBoth(cell('title_sv'), cell('title_en')),
      provider: cell('provider'),
      ssyk: cell('ssyk'),
      framework: inBoth(cell('framework_sv'), cell('framework_en')),
      seqf: cell('seqf'),
      weeks: cell('weeks'),
      hoursPerWeek: cell('hours_per_week'),
      costSek: cell('cost_sek'),
      municipality: cell('municipality'),
      distance: cell('distance'),
      skills: scheme === null ? null : { scheme, ids: cell<string>('skills').split(' ') },
      synthetic: release.synthetic,
    };
  }
  return offers;
}

function inBoth(sv: string | null, en: string | null): Validation['title'] {
  return { ...(sv === null ? {} : { sv }), ...(en === null ? {} : { en }) };
}
