import type { Language } from '#kit/language.ts';
import { Catalogue, type CatalogueContent } from '#modules/taxonomy/domain/catalogue.ts';
import { Groups } from '#modules/taxonomy/domain/groups.ts';
import { type ConceptForm, Scheme, type Target } from '#modules/taxonomy/domain/scheme.ts';
import type { ConceptKind, RelationKind, SchemeName } from '#sources/records.ts';

/** A concept as a test tells it: only what matters. Relations name other concepts of the scheme, in the publisher's order. */
export interface Told extends Partial<Record<Exclude<RelationKind, 'substitutes'>, readonly string[]>> {
  /** A skill unless told otherwise. */
  readonly kind?: ConceptKind;
  readonly sv?: string;
  readonly en?: string;
  /** Swedish alternative labels. */
  readonly also?: readonly string[];
  readonly code?: string;
  readonly ssyk?: readonly string[];
  readonly isco?: readonly string[];
  readonly substitutes?: Readonly<Record<string, number>>;
}

/** A scheme in memory out of a few concepts by id. */
export function schemeOf(name: SchemeName, concepts: Readonly<Record<string, Told>>): Scheme {
  const ids = Object.keys(concepts);
  const told = Object.values(concepts);
  return new Scheme({
    name,
    releaseId: 1,
    ids,
    kinds: told.map(({ kind }) => kind ?? 'skill'),
    codes: told.map(({ code }) => code ?? null),
    forms: told.flatMap(formsOf),
    relations: relationsOf(ids, told),
    mappings: new Map(told.map((one, concept) => [concept, mappingsOf(one)])),
  });
}

/** SSYK 2012 out of names by code. */
export function groupsOf(groups: Readonly<Record<string, Omit<Told, 'kind' | 'code'>>>): Groups {
  const told = Object.entries(groups).map(([code, one]) => [code, { ...one, kind: 'occupation-group', code }] as const);
  return new Groups(schemeOf('ssyk-2012', Object.fromEntries(told)));
}

export function catalogueOf(content: Partial<CatalogueContent>): Catalogue {
  return new Catalogue({ skillSchemes: [], groups: undefined, places: undefined, ...content });
}

function formsOf({ sv, en, also = [] }: Told, concept: number): readonly ConceptForm[] {
  const form = (language: Language, kind: ConceptForm['form'], text: string) => ({
    concept,
    language,
    form: kind,
    text,
  });
  return [
    ...(sv === undefined ? [] : [form('sv', 'preferred', sv)]),
    ...(en === undefined ? [] : [form('en', 'preferred', en)]),
    ...also.map((text) => form('sv', 'alternative', text)),
  ];
}

function mappingsOf({ ssyk = [], isco = [] }: Told): { scheme: SchemeName; code: string }[] {
  return [
    ...ssyk.map((code) => ({ scheme: 'ssyk-2012' as const, code })),
    ...isco.map((code) => ({ scheme: 'isco-08' as const, code })),
  ];
}

const plainRelations = [
  'central',
  'common',
  'group',
  'certificate',
  'related',
  'title-of',
  'broader',
  'useful-for',
] as const;

function relationsOf(ids: readonly string[], told: readonly Told[]): Map<RelationKind, Map<number, Target[]>> {
  const target = (id: string, rank: number, weight: number) => ({ concept: ids.indexOf(id), rank, weight });
  const byKind = new Map<RelationKind, Map<number, Target[]>>();
  for (const kind of plainRelations) {
    byKind.set(
      kind,
      new Map(told.map((one, from) => [from, (one[kind] ?? []).map((id, rank) => target(id, rank, 1))])),
    );
  }
  const substitutes = told.map(({ substitutes: shares = {} }) =>
    Object.entries(shares).map(([id, share], rank) => target(id, rank, share)),
  );
  return byKind.set('substitutes', new Map(substitutes.entries()));
}
