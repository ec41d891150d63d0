import type { Label, OccupationRef } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import type { ConceptKind, SchemeName } from '#sources/records.ts';
import type { Groups } from './groups.ts';
import type { Places } from './places.ts';
import { type Labels, labelIn, type Scheme } from './scheme.ts';

/** A concept of a named scheme. */
export interface ConceptKey {
  readonly scheme: Scheme;
  readonly concept: number;
}

/** A concept that the active release of its scheme no longer has: its id still says what it was. */
export interface FormerConcept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly labels: Labels;
  /** The SSYK-4 groups it belonged to. */
  readonly ssyk: readonly string[];
}

export interface CatalogueContent {
  readonly skillSchemes: readonly Scheme[];
  readonly groups: Groups | undefined;
  readonly places: Places | undefined;
  readonly former?: readonly FormerConcept[];
}

/** Which scheme of skills serves a language best, the first that is loaded and speaks it. */
const preference: Readonly<Record<Language, readonly SchemeName[]>> = {
  sv: ['jobtech', 'starter', 'esco'],
  en: ['esco', 'starter', 'jobtech'],
};

/** The active schemes and places, in memory; made anew whenever the active data changes. */
export class Catalogue {
  /** Schemes with skills that answers may use. */
  readonly skillSchemes: readonly Scheme[];
  readonly groups: Groups | undefined;
  readonly places: Places | undefined;
  readonly #former: ReadonlyMap<string, FormerConcept>;
  readonly #occupationsOf: ReadonlyMap<string, readonly ConceptKey[]>;

  constructor({ skillSchemes, groups, places, former = [] }: CatalogueContent) {
    this.skillSchemes = skillSchemes;
    this.groups = groups;
    this.places = places;
    this.#former = new Map(former.map((concept) => [concept.id, concept]));
    this.#occupationsOf = occupationsByGroup(this);
  }

  scheme(name: string): Scheme | undefined {
    return this.skillSchemes.find((scheme) => scheme.name === name);
  }

  /** The scheme that recognises skills in a language; without one that speaks it, any that is loaded. */
  schemeFor(language: Language): Scheme | undefined {
    const ordered = preference[language].flatMap((name) => this.scheme(name) ?? []);
    return ordered.find((scheme) => scheme.speaks(language, 'skill')) ?? ordered[0];
  }

  /** The scheme whose occupations are the most local: the national taxonomy before ESCO. */
  get nationalScheme(): Scheme | undefined {
    return preference.sv.flatMap((name) => this.scheme(name) ?? [])[0];
  }

  /** A concept of any loaded scheme by its publisher's id. */
  find(id: string): ConceptKey | undefined {
    for (const scheme of this.skillSchemes) {
      const concept = scheme.numberOf(id);
      if (concept !== undefined) return { scheme, concept };
    }
    return undefined;
  }

  /** A concept that only an older release of a loaded scheme has. */
  findFormer(id: string, kind: ConceptKind): FormerConcept | undefined {
    const former = this.#former.get(id);
    return former?.kind === kind ? former : undefined;
  }

  /** The SSYK-4 groups of an occupation: its own, or through ISCO-08 for ESCO. */
  groupsOf({ scheme, concept }: ConceptKey): readonly string[] {
    const own = scheme.codesIn('ssyk-2012', concept).filter((code) => this.groups?.has(code));
    if (own.length > 0) return [...new Set(own)];
    const bridged = scheme.codesIn('isco-08', concept).flatMap((isco) => this.groups?.ofIsco(isco) ?? []);
    return [...new Set(bridged)];
  }

  /** Occupations of the loaded schemes inside an SSYK-4 group. */
  occupationsOf(ssyk: string): readonly ConceptKey[] {
    return this.#occupationsOf.get(ssyk) ?? [];
  }

  occupationRef(key: ConceptKey, language: Language): OccupationRef {
    const ssyk = this.groupsOf(key);
    const group = ssyk[0] === undefined ? undefined : this.groupLabel(ssyk[0], language);
    return {
      id: key.scheme.idOf(key.concept),
      label: key.scheme.labelOf(key.concept, language),
      ssyk: [...ssyk],
      ...(group === undefined ? {} : { group }),
    };
  }

  groupRef(ssyk: string, language: Language): OccupationRef {
    return { id: ssyk, label: this.groupLabel(ssyk, language), ssyk: [ssyk] };
  }

  groupLabel(ssyk: string, language: Language): Label {
    return this.groups?.labelOf(ssyk, language) ?? { text: ssyk, lang: language };
  }
}

export function formerLabel({ id, labels }: FormerConcept, language: Language): Label {
  return labelIn(language, labels, id);
}

function occupationsByGroup(catalogue: Catalogue): ReadonlyMap<string, readonly ConceptKey[]> {
  const byGroup = new Map<string, ConceptKey[]>();
  for (const scheme of catalogue.skillSchemes) {
    for (const concept of scheme.ofKind('occupation')) {
      for (const ssyk of catalogue.groupsOf({ scheme, concept })) {
        byGroup.set(ssyk, [...(byGroup.get(ssyk) ?? []), { scheme, concept }]);
      }
    }
  }
  return byGroup;
}
