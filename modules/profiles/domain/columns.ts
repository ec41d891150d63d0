import type { ProfilePart } from '#contract/profiles.ts';

/** The table of each list of a profile. */
export const tableOf = {
  experiences: 'profile_experience',
  educations: 'profile_education',
  skills: 'profile_skill',
  languages: 'profile_language',
  jobs: 'saved_job',
  plans: 'saved_plan',
} as const satisfies Record<ProfilePart, string>;

/** The tables of what there is one of. */
export const singleTables = { about: 'profile_about', wishes: 'profile_wishes' } as const;
export type Single = keyof typeof singleTables;

/** The column of a field: a profile's columns bear the names of the contract's fields. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function fieldOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A row's own fields, without whose it is, its id and when it was saved. */
export function fieldsOf(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = Object.entries(row).filter(([column]) => !['person_id', 'item_id', 'saved_at'].includes(column));
  return Object.fromEntries(own.map(([column, value]) => [fieldOf(column), value]));
}
