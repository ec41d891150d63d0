import type { Handlers } from '#contract/handlers.ts';
import type { Language } from '#kit/language.ts';
import { isLanguage, languages } from '#kit/language.ts';
import { isPlainDate } from '#kit/plain-date.ts';
import { occupationJsonLd } from '#modules/labourmarket/index.ts';
import { courseJsonLd } from '#modules/learning/index.ts';

/** What the HTML of a page says before any script runs: for search engines, and for links that are shared. */
export interface PageHead {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The page's own address, by language. */
  readonly addresses: Readonly<Record<Language, string>>;
  /** schema.org, as an object of JSON-LD. */
  readonly jsonLd: object;
  /** Whether search engines should keep the page; made-up things are not for them. */
  readonly index: boolean;
}

/** `missing`: there is nothing at the address; `plain`: the page says nothing of its own. */
export type PageHeadAnswer = PageHead | 'missing' | 'plain';

/** Heads of the public pages on the handlers there are now: of courses and occupations. */
export function pageHeads(handlers: () => Partial<Handlers>) {
  return async (address: string, query: URLSearchParams): Promise<PageHeadAnswer> => {
    const [, language = '', section, id = '', ...more] = address.split('/').map(safeDecode);
    if (!isLanguage(language) || id === '' || more.length > 0) return 'plain';
    if (section === 'course') return courseHead(handlers().getCourse, { id, language, asOf: query.get('asOf') });
    return section === 'occupation' ? occupationHead(handlers().getOccupation, { id, language }) : 'plain';
  };
}

interface Asked {
  readonly id: string;
  readonly language: Language;
}

async function courseHead(
  getCourse: Handlers['getCourse'] | undefined,
  { id, language, asOf }: Asked & { readonly asOf: string | null },
): Promise<PageHeadAnswer> {
  const day = asOf !== null && isPlainDate(asOf) ? { asOf } : {};
  const found = await getCourse?.({ params: { id }, query: day, body: undefined }, { language });
  if (found === undefined) return 'plain';
  if (!found.ok) return found.error.code === 'course/unknown' ? 'missing' : 'plain';
  const { offering, text } = found.value;
  const where = offering.place ?? offering.municipality?.name ?? null;
  return {
    language,
    title: offering.title.text,
    description: [offering.provider, where, text?.text].filter((part) => part != null).join('. '),
    addresses: addressesOf('course', id),
    jsonLd: courseJsonLd(found.value),
    index: !offering.synthetic && offering.status !== 'past',
  };
}

async function occupationHead(
  getOccupation: Handlers['getOccupation'] | undefined,
  { id, language }: Asked,
): Promise<PageHeadAnswer> {
  const found = await getOccupation?.({ params: { id }, query: {}, body: undefined }, { language });
  if (found === undefined) return 'plain';
  if (!found.ok) return found.error.code === 'occupation/unknown' ? 'missing' : 'plain';
  const { label, definition } = found.value;
  return {
    language,
    title: label.text,
    description: definition?.text ?? label.text,
    addresses: addressesOf('occupation', id),
    jsonLd: occupationJsonLd(found.value),
    index: true,
  };
}

function addressesOf(section: string, id: string): Record<Language, string> {
  const [sv, en] = languages.map((language) => `/${language}/${section}/${encodeURIComponent(id)}`);
  return { sv: sv ?? '', en: en ?? '' };
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
