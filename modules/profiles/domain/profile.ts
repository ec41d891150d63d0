import type { About, Profile, ProfilePart, Wishes } from '#contract/profiles.ts';

/** What somebody who has told nothing yet is shown. */
export const nothingTold: { readonly about: About; readonly wishes: Wishes } = {
  about: { name: '', email: '', phone: '', place: '', about: '' },
  wishes: { places: [], hours: null, payFloorSek: null, avoid: [], note: '' },
};

/** Each list's most: far above what a person has, far below what burdens the database. */
export const mostItems: Readonly<Record<ProfilePart, number>> = {
  experiences: 100,
  educations: 100,
  skills: 500,
  languages: 50,
  jobs: 200,
  plans: 100,
};

type Dated = Profile['experiences'][number] | Profile['educations'][number];

/** What goes on first, then what ended last; of those, what began last. */
export function latestFirst<Item extends Dated>(items: readonly Item[]): Item[] {
  return items.toSorted(
    (a, b) => endKey(b).localeCompare(endKey(a)) || (b.started ?? '').localeCompare(a.started ?? ''),
  );
}

function endKey({ started, ended }: Dated): string {
  return ended ?? (started === null ? '' : '9999');
}

/** Names of the fields in which two items differ; all of them when there was none before. */
export function changedFields(before: object | undefined, after: object): readonly string[] {
  const old: Readonly<Record<string, unknown>> = { ...before };
  return Object.entries(after)
    .filter(([field, value]) => before === undefined || JSON.stringify(old[field]) !== JSON.stringify(value))
    .map(([field]) => field);
}
