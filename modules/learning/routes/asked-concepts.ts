import { type Refusal, refusal } from '#contract/errors.ts';
import { closest } from '#kit/closest.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';
import type { Catalogue, ConceptKey } from '#modules/taxonomy/index.ts';

/** Concepts by their ids; refuses the first that is not loaded, with the nearest id. */
export function askedConcepts(
  catalogue: Catalogue,
  ids: readonly string[],
  kind: 'occupation' | 'skill',
): Result<readonly ConceptKey[], Refusal> {
  const keys: ConceptKey[] = [];
  for (const id of ids) {
    const key = catalogue.find(id) ?? byLabel(catalogue, id, kind);
    if (key === undefined || key.scheme.kinds[key.concept] !== kind) return err(unknownConcept(catalogue, id, kind));
    keys.push(key);
  }
  return ok(keys);
}

/** A concept whose preferred label is what was written. */
function byLabel({ skillSchemes }: Catalogue, written: string, kind: 'occupation' | 'skill'): ConceptKey | undefined {
  const wanted = written.trim().toLowerCase();
  for (const scheme of skillSchemes) {
    const form = scheme.forms.find(
      ({ concept, form, text }) =>
        form === 'preferred' && scheme.kinds[concept] === kind && text.toLowerCase() === wanted,
    );
    if (form !== undefined) return { scheme, concept: form.concept };
  }
  return undefined;
}

function unknownConcept({ skillSchemes }: Catalogue, id: string, kind: 'occupation' | 'skill'): Refusal {
  const labels = skillSchemes.flatMap((scheme) =>
    scheme.forms.flatMap(({ concept, form, text }) =>
      form === 'preferred' && scheme.kinds[concept] === kind ? [text] : [],
    ),
  );
  const written = id.trim().toLowerCase();
  const nearest = closest(id, labels) ?? labels.find((label) => label.toLowerCase().includes(written));
  return refusal(`${kind}/unknown`, { parameter: kind, value: id, ...(nearest === undefined ? {} : { nearest }) });
}

interface GroupQuestion {
  readonly ssyk?: readonly string[];
  readonly occupation?: readonly string[];
  readonly language: Language;
}

/** SSYK-4 groups named outright and those of occupations, without repeats. */
export function askedGroups(
  catalogue: Catalogue,
  { ssyk = [], occupation = [], language }: GroupQuestion,
): Result<readonly string[], Refusal> {
  const unknown = ssyk.find((code) => !catalogue.groups?.has(code));
  if (unknown !== undefined) {
    const nearest = closest(unknown, catalogue.groups?.codes ?? []);
    const details = { parameter: 'ssyk', value: unknown, ...(nearest === undefined ? {} : { nearest }) };
    return err(refusal('occupation/unknown', details));
  }
  const named = occupation.filter((id) => !catalogue.groups?.has(id));
  const occupations = askedConcepts(catalogue, named, 'occupation');
  if (!occupations.ok) return occupations;
  const groups = occupation.filter((id) => catalogue.groups?.has(id) === true);
  const found = [...new Set([...ssyk, ...groups, ...occupations.value.flatMap((key) => catalogue.groupsOf(key))])];
  // Nothing is known of where such an occupation's courses would lead.
  if (found.length === 0 && occupation.length > 0)
    return err(refusal('data/not-loaded', { value: language === 'sv' ? 'yrkesgrupper' : 'occupation groups' }));
  return ok(found);
}

/** The scheme an answer about skills speaks: that of the skills asked for, else the one for the language. */
export function schemeOf(catalogue: Catalogue, skills: readonly ConceptKey[], language: Language) {
  return skills[0]?.scheme ?? catalogue.schemeFor(language);
}
