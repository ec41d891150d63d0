import type { About, Profile, ProfilePart } from '#contract/profiles.ts';
import type { aboutFields, Share as ToldShare } from '#contract/shares.ts';

/** What of a profile a share shows: items one by one, so that what is added later is not shared unawares. */
export interface ShareChoice {
  readonly about: readonly (typeof aboutFields)[number][];
  readonly wishes: boolean;
  readonly items: readonly { readonly part: ProfilePart; readonly id: string }[];
}

export interface Share extends ShareChoice {
  readonly shareId: string;
  readonly personId: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly closedAt: Date | null;
  readonly opens: number;
}

const dayMs = 24 * 3_600_000;
/** Open at a time: far above what a person follows. */
export const mostOpenShares = 50;
/** Openings closer upon each other than this count as one: loading a page anew is not reading anew. */
export const countedEveryMs = 10 * 60_000;

export function expiryOf(madeAt: Date, days: number): Date {
  return new Date(madeAt.getTime() + days * dayMs);
}

export function stateOf({ closedAt, expiresAt }: Pick<Share, 'closedAt' | 'expiresAt'>, now: Date): ToldShare['state'] {
  if (closedAt !== null) return 'closed';
  return now < expiresAt ? 'open' : 'expired';
}

export function isNothing({ about, wishes, items }: ShareChoice): boolean {
  return about.length === 0 && !wishes && items.length === 0;
}

/** What a share shows of a profile: exactly what was chosen, whatever else the profile given has. */
export function shownIn(profile: Profile, { about, wishes, items }: ShareChoice) {
  const chosen = (part: ProfilePart) => new Set(items.filter((item) => item.part === part).map(({ id }) => id));
  const saved = (part: 'jobs' | 'plans') =>
    pick(profile[part], chosen(part)).map(({ note: _, ...item }) => ({ ...item, choices: told(part, item.choices) }));
  return {
    about: Object.fromEntries(about.map((field) => [field, profile.about[field]])) as Partial<About>,
    wishes: wishes ? profile.wishes : null,
    experiences: pick(profile.experiences, chosen('experiences')),
    educations: pick(profile.educations, chosen('educations')),
    skills: pick(profile.skills, chosen('skills')),
    languages: pick(profile.languages, chosen('languages')),
    jobs: saved('jobs'),
    plans: saved('plans'),
  };
}

/** Of a job's address where she comes from and the county; of a plan's, which is made of it all, not her least pay. */
function told(part: 'jobs' | 'plans', choices: string): string {
  const address = new URLSearchParams(choices);
  if (part === 'plans') {
    address.delete('payFloor');
    return address.toString();
  }
  if (!address.has('occupation') && !address.has('ssyk')) return '';
  const kept = [...address].filter(([name]) => name === 'occupation' || name === 'ssyk' || name === 'region');
  return new URLSearchParams(kept).toString();
}

function pick<Item extends { readonly id: string; readonly savedAt: string }>(
  items: readonly Item[],
  chosen: ReadonlySet<string>,
): Omit<Item, 'savedAt'>[] {
  return items.filter(({ id }) => chosen.has(id)).map(({ savedAt: _, ...item }) => item);
}
