import type { Handlers } from '#contract/handlers.ts';
import type { Language } from '#kit/language.ts';
import { isLanguage } from '#kit/language.ts';
import { isPlainDate } from '#kit/plain-date.ts';
import { occupationJsonLd } from '#modules/labourmarket/index.ts';
import { courseJsonLd } from '#modules/learning/index.ts';

/** What the HTML of a page says before any script runs: for search engines, and for links that are shared. */
export interface PageHead {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The page's own address, by language: whole where the site's is known, since search engines want that. */
  readonly addresses: Readonly<Record<Language, string>>;
  /** schema.org, as an object of JSON-LD. */
  readonly jsonLd: object;
  /** Whether search engines should keep the page; made-up things are not for them. */
  readonly index: boolean;
}

/** `missing`: there is nothing at the address; `plain`: the page says nothing of its own. */
export type PageHeadAnswer = PageHead | 'missing' | 'plain';

/** Heads of the public pages on the handlers there are now, of courses and occupations; `site` is the site's own address. */
export function pageHeads(handlers: () => Partial<Handlers>, site = '') {
  return async (address: string, query: URLSearchParams): Promise<PageHeadAnswer> => {
    const [, language = '', section, id = '', ...more] = address.split('/').map(safeDecode);
    if (!isLanguage(language) || id === '' || more.length > 0) return 'plain';
    const addresses = addressesOf(site, `${section}/${encodeURIComponent(id)}`);
    const asked = { id, language, addresses };
    if (section === 'course') return courseHead(handlers().getCourse, { ...asked, asOf: query.get('asOf') });
    return section === 'occupation' ? occupationHead(handlers().getOccupation, asked) : 'plain';
  };
}

interface Asked {
  readonly id: string;
  readonly language: Language;
  readonly addresses: PageHead['addresses'];
}

async function courseHead(
  getCourse: Handlers['getCourse'] | undefined,
  { id, language, addresses, asOf }: Asked & { readonly asOf: string | null },
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
    addresses,
    jsonLd: courseJsonLd(found.value),
    index: !offering.synthetic && offering.status !== 'past',
  };
}

async function occupationHead(
  getOccupation: Handlers['getOccupation'] | undefined,
  { id, language, addresses }: Asked,
): Promise<PageHeadAnswer> {
  const found = await getOccupation?.({ params: { id }, query: {}, body: undefined }, { language });
  if (found === undefined) return 'plain';
  if (!found.ok) return found.error.code === 'occupation/unknown' ? 'missing' : 'plain';
  const { label, definition } = found.value;
  return {
    language,
    title: label.text,
    description: definition?.text ?? label.text,
    addresses,
    jsonLd: occupationJsonLd(found.value),
    index: true,
  };
}

function addressesOf(site: string, rest: string): PageHead['addresses'] {
  return { sv: `${site}/sv/${rest}`, en: `${site}/en/${rest}` };
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
