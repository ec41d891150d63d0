import { type Education, type Experience, educationLevels } from '#contract/profiles.ts';

/** What a CV says that somebody has done, to pick from; an id of its own makes keeping twice keeping once. */
export interface Entries {
  readonly experiences: readonly (Experience & { readonly id: string })[];
  readonly educations: readonly (Education & { readonly id: string })[];
}

/** Work, volunteering and education of a JSON Resume (jsonresume.org); anything else says nothing. */
export function resumeEntries(text: string): Entries {
  const resume = parse(text);
  const list = (name: string) => asList(resume[name]).filter(isRecord);
  return {
    experiences: [
      ...list('work').map((one) => experience('paid', one)),
      ...list('volunteer').map((one) => experience('association', one)),
    ].filter(({ title }) => title !== ''),
    educations: list('education')
      .map(education)
      .filter(({ title }) => title !== ''),
  };
}

type Item = Readonly<Record<string, unknown>>;

function experience(kind: Experience['kind'], one: Item): Entries['experiences'][number] {
  const organisation = words(one['name'] ?? one['organization'] ?? one['company'], 200);
  return {
    id: crypto.randomUUID(),
    kind,
    title: words(one['position'], 200) || organisation,
    organisation,
    place: words(one['location'], 100),
    ...period(one),
    description: words(one['summary'], 4000),
  };
}

function education(one: Item): Entries['educations'][number] {
  const studied = words(one['studyType'], 200);
  const level = educationLevels.find((known) => known === studied) ?? 'other';
  const times = period(one);
  return {
    id: crypto.randomUUID(),
    title: words(one['area'], 200) || (level === 'other' ? studied : ''),
    provider: words(one['institution'], 200),
    country: '',
    level,
    ...times,
    completed: times.ended !== null,
  };
}

/** Times that are in order; a CV may have them wrong. */
function period(one: Item): { started: string | null; ended: string | null } {
  const [started, ended] = [month(one['startDate']), month(one['endDate'])];
  return started !== null && ended !== null && ended < started.slice(0, ended.length)
    ? { started, ended: null }
    : { started, ended };
}

function month(value: unknown): string | null {
  return /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?/.exec(typeof value === 'string' ? value : '')?.[0] ?? null;
}

function words(value: unknown, most: number): string {
  return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, most) : '';
}

function parse(text: string): Item {
  try {
    const content: unknown = JSON.parse(text);
    return isRecord(content) ? content : {};
  } catch {
    return {};
  }
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : [];
}

function isRecord(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
