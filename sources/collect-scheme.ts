import type { Language } from '#kit/language.ts';
import type {
  ConceptRecord,
  LabelRecord,
  MappingRecord,
  RelationKind,
  RelationRecord,
  SchemeRecord,
  Theme,
  ThemeRecord,
} from './records.ts';
import { type SourcePosition, SourceProblem } from './source-problem.ts';

/** Gathers a scheme that lies spread over several files, and gives it in the order the contract asks for. */
export interface SchemeCollector {
  /** @throws SourceProblem when the id is taken. */
  concept(concept: Omit<ConceptRecord, 'type'>, at: SourcePosition): void;
  has(id: string): boolean;
  /** Adds a definition to a concept already given; the first in each language stays. */
  define(concept: string, language: Language, text: string): void;
  /** A wording the concept already has in that language, and a second preferred one, is passed over. */
  label(concept: string, language: Language, form: LabelRecord['form'], text: string): void;
  /** Makes the next relation of its kind from `from` without keeping it; undefined for a repeat. */
  relation(relation: RelationKind, from: string, to: string, weight?: number): RelationRecord | undefined;
  /** Makes a relation and keeps it for `records`. */
  relate(relation: RelationKind, from: string, to: string, weight?: number): void;
  /** A repeat is passed over. */
  map(from: string, scheme: MappingRecord['scheme'], code: string, match: MappingRecord['match']): void;
  /** Says that a skill, or a share of an occupation, belongs to a transition. A repeat is passed over. */
  mark(concept: string, theme: Theme, share?: number): void;
  conceptsAndLabels(): Generator<ConceptRecord | LabelRecord>;
  /** Concepts, labels, kept relations, mappings, themes. */
  records(): Generator<SchemeRecord>;
  mappings(): readonly MappingRecord[];
  themes(): Iterable<ThemeRecord>;
}

export function collectScheme(): SchemeCollector {
  const concepts = new Map<string, ConceptRecord>();
  const labels: LabelRecord[] = [];
  const wordings = new Set<string>();
  const named = new Set<string>();
  const relations: RelationRecord[] = [];
  const mappings: MappingRecord[] = [];
  const mapped = new Set<string>();
  const themes = new Map<string, ThemeRecord>();
  const relation = numberRelations();

  function* conceptsAndLabels(): Generator<ConceptRecord | LabelRecord> {
    yield* concepts.values();
    yield* labels;
  }

  return {
    concept(concept, at) {
      if (concepts.has(concept.id)) throw new SourceProblem(at, 'each id once', `${concept.id} again`);
      concepts.set(concept.id, { type: 'concept', ...concept });
    },
    has: (id) => concepts.has(id),
    define(id, language, text) {
      const concept = concepts.get(id);
      if (concept === undefined || concept.definition?.[language] !== undefined) return;
      concepts.set(id, { ...concept, definition: { ...concept.definition, [language]: text } });
    },
    label(concept, language, form, text) {
      const wording = `${concept}\n${language}\n${text.trim()}`;
      const name = `${concept}\n${language}`;
      if (wordings.has(wording) || (form === 'preferred' && named.has(name))) return;
      if (form === 'preferred') named.add(name);
      wordings.add(wording);
      labels.push({ type: 'label', concept, language, form, text });
    },
    relation,
    relate(kind, from, to, weight) {
      const made = relation(kind, from, to, weight);
      if (made !== undefined) relations.push(made);
    },
    map(from, scheme, code, match) {
      const mapping = `${from}\n${scheme}\n${code}`;
      if (mapped.has(mapping)) return;
      mapped.add(mapping);
      mappings.push({ type: 'mapping', from, scheme, code, match });
    },
    mark(concept, theme, share = 1) {
      const key = `${concept}\n${theme}`;
      if (!themes.has(key)) themes.set(key, { type: 'theme', concept, theme, share });
    },
    conceptsAndLabels,
    *records() {
      yield* conceptsAndLabels();
      yield* relations;
      yield* mappings;
      yield* themes.values();
    },
    mappings: () => mappings,
    themes: () => themes.values(),
  };
}

/** Gives each relation its rank, the order in which its kind was met from that concept. */
function numberRelations(): SchemeCollector['relation'] {
  const seen = new Map<RelationKind, Map<string, Set<string>>>();
  return (relation, from, to, weight = 1) => {
    const ofKind = seen.get(relation) ?? new Map<string, Set<string>>();
    seen.set(relation, ofKind);
    const targets = ofKind.get(from) ?? new Set<string>();
    ofKind.set(from, targets);
    if (targets.has(to)) return undefined;
    const rank = targets.size;
    targets.add(to);
    return { type: 'relation', relation, from, to, rank, weight };
  };
}
