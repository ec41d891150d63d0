import type { Label, OccupationRef } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import { sortKey } from '#kit/sort-key.ts';
import type { Catalogue, ConceptKey } from './catalogue.ts';

/** A wording and everything it can mean. */
export interface Title {
  readonly text: string;
  readonly language: Language;
  readonly kind: 'occupation' | 'job-title' | 'group' | 'family';
  /** For a group: none, and `ssyk` says which. */
  readonly occupations: readonly ConceptKey[];
  readonly ssyk?: string;
}

/** A head shared by this many occupations makes a family to choose from. */
const familySize = 2;

/**
 * Every wording that names occupations: their names, job titles, the names of SSYK groups, and families —
 * a head that several occupations share ("processoperatör"). Wordings spelled alike are one.
 */
export function listTitles(catalogue: Catalogue): readonly Title[] {
  const titles = new Map<string, Title>();
  for (const title of [...occupationTitles(catalogue), ...groupTitles(catalogue)]) {
    const key = `${title.language}:${title.text.toLowerCase()}`;
    const known = titles.get(key);
    titles.set(key, known === undefined ? title : merge(known, title));
  }
  for (const family of families(catalogue)) {
    const key = `${family.language}:${family.text.toLowerCase()}`;
    const known = titles.get(key);
    titles.set(key, known === undefined ? family : { ...merge(known, family), kind: 'family' });
  }
  return [...titles.values()];
}

function* occupationTitles(catalogue: Catalogue): Iterable<Title> {
  for (const scheme of catalogue.skillSchemes) {
    for (const { concept, language, form, text } of scheme.forms) {
      const kind = scheme.kinds[concept];
      if (kind === 'occupation') {
        const occupations = [{ scheme, concept }];
        yield { text, language, kind: form === 'preferred' ? 'occupation' : 'job-title', occupations };
      } else if (kind === 'job-title') {
        const targets = scheme.targets('title-of', concept);
        const occupations = targets.map((target) => ({ scheme, concept: target.concept }));
        if (occupations.length > 0) yield { text, language, kind: 'job-title', occupations };
      }
    }
  }
}

function* groupTitles({ groups }: Catalogue): Iterable<Title> {
  if (groups === undefined) return;
  for (const { concept, language, text } of groups.scheme.forms) {
    const ssyk = groups.scheme.codes[concept] ?? '';
    if (groups.has(ssyk)) yield { text, language, kind: 'group', occupations: [], ssyk };
  }
}

function* families(catalogue: Catalogue): Iterable<Title> {
  const byHead = new Map<string, { text: string; language: Language; occupations: ConceptKey[] }>();
  for (const { text, language, kind, occupations } of occupationTitles(catalogue)) {
    const head = headOf[language].exec(text)?.[0];
    if (kind !== 'occupation' || head === undefined) continue;
    const key = `${occupations[0]?.scheme.name}:${language}:${head.toLowerCase()}`;
    const family = byHead.get(key) ?? { text: head, language, occupations: [] };
    family.occupations.push(...occupations);
    byHead.set(key, family);
  }
  for (const family of byHead.values()) {
    if (family.occupations.length >= familySize) yield { ...family, kind: 'family' };
  }
}

/**
 * Swedish names begin with their head ("Processoperatör, kemisk industri", "Lärare i fritidshem") unless with an
 * adjective ("Medicinsk sekreterare"); English names begin with what narrows it, unless a comma has turned them.
 */
const headOf: Readonly<Record<Language, RegExp>> = {
  sv: /^(?!\p{L}+(?:sk|ande)[ ,/(])\p{L}{5,}(?=[ ,/(])/u,
  en: /^[\p{L} ]{5,}(?=,)/u,
};

function merge(first: Title, second: Title): Title {
  const rank = { occupation: 0, 'job-title': 1, group: 2, family: 3 } as const;
  const [main, other] = rank[first.kind] <= rank[second.kind] ? [first, second] : [second, first];
  const known = new Set(main.occupations.map(keyOf));
  const occupations = [...main.occupations, ...other.occupations.filter((key) => !known.has(keyOf(key)))];
  return { ...main, occupations };
}

function keyOf({ scheme, concept }: ConceptKey): string {
  return `${scheme.name}:${concept}`;
}

/** What the reader chooses among. */
export function choicesOf(title: Title, catalogue: Catalogue, language: Language): OccupationRef[] {
  const { ssyk } = title;
  if (title.occupations.length === 0) return ssyk === undefined ? [] : [catalogue.groupRef(ssyk, language)];
  return title.occupations
    .map((key) => catalogue.occupationRef(key, language))
    .toSorted((a, b) => inOrder(sortKey(a.label.text), sortKey(b.label.text)));
}

export function labelOf({ text, language }: Title): Label {
  return { text, lang: language };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
