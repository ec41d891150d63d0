import type { Refusal } from '#contract/errors.ts';
import { fullStop } from '#kit/full-stop.ts';
import type { Language } from '#kit/language.ts';
import { ok, type Result } from '#kit/result.ts';
import {
  type Catalogue,
  type ConceptKey,
  type FormerConcept,
  formerLabel,
  namedConcepts,
} from '#modules/taxonomy/index.ts';

/** What somebody named, as the loaded data knows it today. */
export interface KnownConcepts {
  readonly keys: readonly ConceptKey[];
  /** The groups of occupations that only older data has. */
  readonly groups: readonly string[];
  /** What became of those that the data no longer has, in plain sentences. */
  readonly notices: readonly string[];
}

interface Wanted {
  readonly catalogue: Catalogue;
  readonly kind: 'occupation' | 'skill';
  readonly language: Language;
}

/**
 * Concepts by id or name. One that newer data no longer has is followed to the concept of the same name, or for an
 * occupation to its group, with a notice; else it is left out with one. What no release ever had is refused.
 */
export function knownConcepts(ids: readonly string[], wanted: Wanted): Result<KnownConcepts, Refusal> {
  const { catalogue, kind } = wanted;
  const keys: ConceptKey[] = [];
  const groups: string[] = [];
  const notices: string[] = [];
  for (const id of ids) {
    const former = catalogue.find(id) === undefined ? catalogue.findFormer(id, kind) : undefined;
    if (former === undefined) {
      const named = namedConcepts(catalogue, [id], { kind });
      if (!named.ok) return named;
      keys.push(...named.value);
    } else {
      const found = followed(former, wanted);
      keys.push(...found.keys);
      groups.push(...found.groups);
      notices.push(...found.notices);
    }
  }
  return ok({ keys, groups, notices });
}

/** Skills of another list than the one the answer stands on cannot be weighed with the others. */
export function otherListNotice(skills: readonly ConceptKey[], language: Language): readonly string[] {
  if (skills.length === 0) return [];
  const names = skills.map(({ scheme, concept }) => scheme.labelOf(concept, language).text).join(', ');
  return [
    language === 'sv'
      ? `Räknas inte med, eftersom de kommer från en annan lista än de flesta av dina kompetenser: ${names}${fullStop(names)}`
      : `Not counted, because they come from another list than most of your skills: ${names}${fullStop(names)}`,
  ];
}

function followed(former: FormerConcept, { catalogue, kind, language }: Wanted): KnownConcepts {
  const name = formerLabel(former, language).text;
  const same = sameName(former, catalogue, kind);
  if (same !== undefined) return { keys: [same], groups: [], notices: [words[language].renewed(name)] };
  const groups = former.ssyk.filter((ssyk) => catalogue.groups?.has(ssyk));
  if (kind === 'occupation' && groups.length > 0) {
    const group = groups.map((ssyk) => catalogue.groupLabel(ssyk, language).text).join(', ');
    return { keys: [], groups, notices: [words[language].group(name, group)] };
  }
  return { keys: [], groups: [], notices: [words[language].gone(name)] };
}

/** The concept that has the same preferred name now. */
function sameName({ labels }: FormerConcept, catalogue: Catalogue, kind: Wanted['kind']): ConceptKey | undefined {
  for (const name of Object.values(labels)) {
    const named = namedConcepts(catalogue, [name], { kind });
    if (named.ok) return named.value[0];
  }
  return undefined;
}

const words = {
  sv: {
    renewed: (name: string) => `”${name}” har bytt plats i listan. Vi använder den som heter så i dag.`,
    group: (name: string, group: string) =>
      `Yrket ”${name}” finns inte längre i listan. Vi utgår från yrkesgruppen: ${group}${fullStop(group)}`,
    gone: (name: string) => `”${name}” finns inte längre i listan och räknas inte med.`,
  },
  en: {
    renewed: (name: string) => `“${name}” has moved in the list. We use the one with that name today.`,
    group: (name: string, group: string) =>
      `The occupation “${name}” is no longer in the list. We start from its occupation group: ${group}${fullStop(group)}`,
    gone: (name: string) => `“${name}” is no longer in the list and is not counted.`,
  },
} as const;
