import type { Language } from '#kit/language.ts';

/** Choices carried in an address; a list repeats its name. */
export type Choices = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Every address of the site. */
export const paths = {
  start: (lang: Language, choices?: Choices) => address(`/${lang}/`, choices),
  skills: (lang: Language, choices?: Choices) => address(`/${lang}/skills`, choices),
  county: (lang: Language, choices?: Choices) => address(`/${lang}/county`, choices),
  next: (lang: Language, choices?: Choices) => address(`/${lang}/next`, choices),
  compare: (lang: Language, choices?: Choices) => address(`/${lang}/compare`, choices),
  plan: (lang: Language, choices?: Choices) => address(`/${lang}/plan`, choices),
  occupation: (lang: Language, id: string, choices?: Choices) =>
    address(`/${lang}/occupation/${encodeURIComponent(id)}`, choices),
  courses: (lang: Language, choices?: Choices) => address(`/${lang}/courses`, choices),
  course: (lang: Language, id: string, choices?: Choices) =>
    address(`/${lang}/course/${encodeURIComponent(id)}`, choices),
  gaps: (lang: Language, choices?: Choices) => address(`/${lang}/gaps`, choices),
  regions: (lang: Language) => `/${lang}/region`,
  region: (lang: Language, code: string) => `/${lang}/region/${encodeURIComponent(code)}`,
  profile: (lang: Language) => `/${lang}/profile`,
  signIn: (lang: Language, choices?: Choices) => address(`/${lang}/sign-in`, choices),
  account: (lang: Language) => `/${lang}/account`,
  shares: (lang: Language) => `/${lang}/shares`,
  /** What a link shows. The token stands after the #: browsers do not send that to servers, so no log has it. */
  shared: (lang: Language, token: string) => `/${lang}/shared#${token}`,
  seen: (lang: Language, choices?: Choices) => address(`/${lang}/seen`, choices),
  organisations: (lang: Language) => `/${lang}/organisations`,
  organisation: (lang: Language, id: string) => `/${lang}/organisation/${encodeURIComponent(id)}`,
  /** An invitation; its code stands after the #, as a share's token does. */
  invitation: (lang: Language, code?: string) => `/${lang}/invitation${code === undefined ? '' : `#${code}`}`,
  administration: (lang: Language) => `/${lang}/administration`,
  consents: (lang: Language) => `/${lang}/consents`,
  privacy: (lang: Language) => `/${lang}/privacy`,
  ai: (lang: Language) => `/${lang}/ai`,
  accessibility: (lang: Language) => `/${lang}/accessibility`,
  sources: (lang: Language) => `/${lang}/sources`,
  about: (lang: Language) => `/${lang}/about`,
} as const;

/** The same page in the other language. */
export function inLanguage(path: string, lang: Language): string {
  return path.replace(/^\/[^/]*/, `/${lang}`);
}

function address(path: string, choices: Choices = {}): string {
  const search = toSearch(choices);
  return search === '' ? path : `${path}?${search}`;
}

/** Plain query text: lists repeat their name, empty choices are left out. */
export function toSearch(choices: Choices): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(choices)) {
    for (const item of asList(value)) if (item !== '') search.append(key, item);
  }
  return search.toString();
}

export function fromSearch(search: string): Record<string, string | string[]> {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(params.keys())].map((key) => {
      const values = params.getAll(key);
      return [key, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

export function asList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
