import type { Label } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import type { ConceptKind, RelationKind, SchemeName, Theme } from '#sources/records.ts';

/** A label's words, with the concept they belong to. */
export interface ConceptForm {
  readonly concept: number;
  readonly language: Language;
  readonly form: 'preferred' | 'alternative' | 'hidden';
  readonly text: string;
}

export type Labels = Readonly<Partial<Record<Language, string>>>;

/** A relation's other end, in the publisher's order. */
export interface Target {
  readonly concept: number;
  readonly rank: number;
  readonly weight: number;
}

/**
 * One active release of a scheme in memory. Concepts are numbered densely from 0, so numbers are indices
 * of the engine's arrays; they mean nothing outside this release.
 */
export class Scheme {
  readonly name: SchemeName;
  readonly releaseId: number;
  readonly ids: readonly string[];
  readonly kinds: readonly ConceptKind[];
  readonly codes: readonly (string | null)[];
  readonly forms: readonly ConceptForm[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #preferred: readonly Labels[];
  readonly #relations: ReadonlyMap<RelationKind, ReadonlyMap<number, readonly Target[]>>;
  readonly #mappings: ReadonlyMap<number, readonly { scheme: SchemeName; code: string }[]>;
  readonly #themes: Themes;
  readonly #wordings: ReadonlyMap<number, readonly Label[]>;

  constructor(content: SchemeContent) {
    this.name = content.name;
    this.releaseId = content.releaseId;
    this.ids = content.ids;
    this.kinds = content.kinds;
    this.codes = content.codes;
    this.forms = content.forms;
    this.#numbers = new Map(content.ids.map((id, number) => [id, number]));
    this.#preferred = preferredLabels(content);
    this.#relations = content.relations;
    this.#mappings = content.mappings;
    this.#themes = content.themes ?? new Map();
    this.#wordings = wordings(content);
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  idOf(concept: number): string {
    return this.ids[concept] ?? '';
  }

  /** The preferred label in the language, else in the other, else the id. */
  labelOf(concept: number, language: Language): Label {
    return labelIn(language, this.#preferred[concept] ?? {}, this.idOf(concept));
  }

  /** What an occupation is also called: its alternative labels and the job titles that point to it. */
  wordingsOf(concept: number): readonly Label[] {
    return this.#wordings.get(concept) ?? [];
  }

  /** Whether concepts of the kind have preferred labels in the language. */
  speaks(language: Language, kind: ConceptKind): boolean {
    return this.#preferred.some((labels, concept) => this.kinds[concept] === kind && labels[language] !== undefined);
  }

  targets(relation: RelationKind, from: number): readonly Target[] {
    return this.#relations.get(relation)?.get(from) ?? [];
  }

  /** Whether the publisher says anything of the transition at all. */
  knows(theme: Theme): boolean {
    return this.#themes.has(theme);
  }

  /** How much of the concept belongs to the transition, 0–1; undefined where the publisher does not say. */
  themeShare(theme: Theme, concept: number): number | undefined {
    return this.#themes.get(theme)?.get(concept);
  }

  /** Codes in another scheme that the concept belongs to. */
  codesIn(scheme: SchemeName, concept: number): readonly string[] {
    return (this.#mappings.get(concept) ?? []).filter((mapping) => mapping.scheme === scheme).map(({ code }) => code);
  }

  ofKind(kind: ConceptKind): readonly number[] {
    return this.kinds.flatMap((own, concept) => (own === kind ? [concept] : []));
  }
}

/** A concept's words in the language, else in the other, else what stands in for them. */
export function labelIn(language: Language, labels: Labels, standIn: string): Label {
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const lang = labels[language] === undefined ? other : language;
  return { text: labels[lang] ?? standIn, lang };
}

type Themes = ReadonlyMap<Theme, ReadonlyMap<number, number>>;

export interface SchemeContent {
  readonly name: SchemeName;
  readonly releaseId: number;
  readonly ids: readonly string[];
  readonly kinds: readonly ConceptKind[];
  readonly codes: readonly (string | null)[];
  readonly forms: readonly ConceptForm[];
  readonly relations: ReadonlyMap<RelationKind, ReadonlyMap<number, readonly Target[]>>;
  readonly mappings: ReadonlyMap<number, readonly { scheme: SchemeName; code: string }[]>;
  readonly themes?: Themes;
}

function preferredLabels({ ids, forms }: SchemeContent): readonly Labels[] {
  const labels: Partial<Record<Language, string>>[] = ids.map(() => ({}));
  for (const { concept, language, form, text } of forms) {
    const own = labels[concept];
    if (form === 'preferred' && own !== undefined) own[language] = text;
  }
  return labels;
}

function wordings({ forms, kinds, relations }: SchemeContent): ReadonlyMap<number, readonly Label[]> {
  const byConcept = new Map<number, Label[]>();
  const add = (concept: number, label: Label) => byConcept.set(concept, [...(byConcept.get(concept) ?? []), label]);
  const titleOf = relations.get('title-of');
  for (const { concept, form, language, text } of forms) {
    const label = { text, lang: language };
    if (kinds[concept] === 'occupation' && form === 'alternative') add(concept, label);
    if (kinds[concept] === 'job-title') for (const target of titleOf?.get(concept) ?? []) add(target.concept, label);
  }
  return byConcept;
}
