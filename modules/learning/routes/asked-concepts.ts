import { type Refusal, refusal } from '#contract/errors.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type Catalogue, type ConceptKey, namedConcepts, namedGroups } from '#modules/taxonomy/index.ts';

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
  const given = namedGroups(catalogue, ssyk);
  if (!given.ok) return given;
  const named = occupation.filter((id) => !catalogue.groups?.has(id));
  const occupations = namedConcepts(catalogue, named, { kind: 'occupation' });
  if (!occupations.ok) return occupations;
  const groups = occupation.filter((id) => catalogue.groups?.has(id) === true);
  const found = [
    ...new Set([...given.value, ...groups, ...occupations.value.flatMap((key) => catalogue.groupsOf(key))]),
  ];
  // Nothing is known of where such an occupation's courses would lead.
  if (found.length === 0 && occupation.length > 0)
    return err(refusal('data/not-loaded', { value: language === 'sv' ? 'yrkesgrupper' : 'occupation groups' }));
  return ok(found);
}

/** The scheme an answer about skills speaks: that of the skills asked for, else the one for the language. */
export function schemeOf(catalogue: Catalogue, skills: readonly ConceptKey[], language: Language) {
  return skills[0]?.scheme ?? catalogue.schemeFor(language);
}
