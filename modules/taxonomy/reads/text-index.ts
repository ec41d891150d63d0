import { createHash } from 'node:crypto';
import type { OccupationHits } from '#contract/occupations.ts';
import type { RecognisedOccupation, RecognisedSkill, SkillHits } from '#contract/skills.ts';
import { buildCompleter, type Completer, complete, type Recogniser, recognise } from '#engine/text/index.ts';
import type { Language } from '#kit/language.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import { asRead } from '../domain/as-read.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { yearsStated } from '../domain/experience.ts';
import { ForeignTitles } from '../domain/foreign-titles.ts';
import type { ConceptForm, Scheme } from '../domain/scheme.ts';
import { titlePlaces } from '../domain/title-places.ts';
import { choicesOf, labelOf, listTitles, type Title } from '../domain/titles.ts';
import { withoutRepeats } from '../domain/without-repeats.ts';
import type { IndexCache } from './index-cache.ts';
import { openRecogniser } from './open-recogniser.ts';
import { type DocumentReader, recogniseDocument } from './recognise-document.ts';

interface SkillIndex {
  readonly scheme: Scheme;
  /** The engine's dense concept numbers → the scheme's. */
  readonly concepts: readonly number[];
  readonly recogniser: Recogniser;
  readonly completer: Completer;
  /** What the completer's entries stand for. */
  readonly entries: readonly ConceptForm[];
}

/** Titles that share a root with the words are many, and most are none. */
const mostTitles = 20;
const mostOccupations = 5;

/** Finds skills and occupations in what people write. Made anew whenever the active data changes. */
export class TextIndex {
  readonly #catalogue: Catalogue;
  readonly #skills: ReadonlyMap<string, SkillIndex>;
  readonly #titles: readonly Title[];
  readonly #foreign: ForeignTitles;
  readonly #titleCompleter: Completer;
  readonly #titleRecogniser: Recogniser;

  private constructor(
    catalogue: Catalogue,
    skills: readonly SkillIndex[],
    titles: { list: readonly Title[]; completer: Completer; recogniser: Recogniser },
  ) {
    this.#catalogue = catalogue;
    this.#skills = new Map(skills.map((index) => [index.scheme.name, index]));
    this.#titles = titles.list;
    this.#foreign = new ForeignTitles(titles.list);
    this.#titleCompleter = titles.completer;
    this.#titleRecogniser = titles.recogniser;
  }

  static async open(catalogue: Catalogue, releases: readonly ActiveRelease[], cache: IndexCache): Promise<TextIndex> {
    const fingerprint = (name: string) =>
      releases.find(({ dataset }) => dataset === `scheme:${name}`)?.fingerprint ?? '';
    const skills: SkillIndex[] = [];
    for (const scheme of catalogue.skillSchemes) skills.push(await openSkills(scheme, fingerprint(scheme.name), cache));
    const list = listTitles(catalogue);
    const recogniser = await openRecogniser(`titles-${tagOf(list)}`, () => titleLexicon(list), cache);
    const completer = buildCompleter(list.map(({ text, kind }, id) => ({ text, id, weight: titleWeight[kind] })));
    return new TextIndex(catalogue, skills, { list, completer, recogniser });
  }

  /** Skills of the scheme named in the text, best first. */
  recogniseSkills(scheme: Scheme, text: string, options: TextOptions): RecognisedSkill[] {
    const index = this.#skills.get(scheme.name);
    if (index === undefined) return [];
    return recognise(index.recogniser, asRead(text), options).map(({ concept, score, spans, sure }) => {
      const own = index.concepts[concept] ?? 0;
      const evidence = spans.map(([start, end]) => [start, end]);
      return { id: scheme.idOf(own), label: scheme.labelOf(own, options.language), score, sure, evidence };
    });
  }

  /** Occupations whose titles stand in the text, those written out first; unsure ones are left out. */
  recogniseOccupations(text: string, options: TextOptions): RecognisedOccupation[] {
    const isForeign = this.#foreign.in(text);
    const found = recognise(this.#titleRecogniser, asRead(text), { top: mostTitles, all: false }).flatMap(
      ({ concept, score, spans }) => {
        const title = this.#titles[concept];
        const named = title && titlePlaces(text, title.text, spans);
        if (title === undefined || named === undefined || isForeign(title)) return [];
        const occupations = choicesOf(title, this.#catalogue, options.language);
        const evidence = named.spans.map(([start, end]) => [start, end]);
        const stated = named.spans.flatMap((span) => yearsStated(text, span) ?? []);
        const years = stated.length === 0 ? {} : { years: Math.max(...stated) };
        return [{ written: named.written, text: labelOf(title), score, evidence, occupations, ...years }];
      },
    );
    const ordered = [
      ...found.filter(({ written }) => written === 'exact'),
      ...found.filter(({ written }) => written !== 'exact'),
    ];
    return withoutRepeats(ordered.map(({ written: _, ...rest }) => rest)).slice(0, mostOccupations);
  }

  /** Skills and occupations of a whole document, sentence by sentence. */
  recogniseDocument(scheme: Scheme, text: string, { language, top }: { language: Language; top: number }) {
    const index = this.#skills.get(scheme.name);
    const isForeign = this.#foreign.in(text);
    const reader: DocumentReader = {
      skills: index?.recogniser,
      titles: this.#titleRecogniser,
      describeSkill: (concept) => {
        const own = index?.concepts[concept] ?? 0;
        return { id: scheme.idOf(own), label: scheme.labelOf(own, language) };
      },
      describeTitle: (concept) => {
        const title = this.#titles[concept];
        if (title === undefined || isForeign(title)) return undefined;
        return { text: labelOf(title), occupations: choicesOf(title, this.#catalogue, language) };
      },
    };
    return recogniseDocument(reader, text, top);
  }

  completeSkills(
    scheme: Scheme,
    query: string,
    { language, limit }: { language: Language; limit: number },
  ): SkillHits['hits'] {
    const index = this.#skills.get(scheme.name);
    if (index === undefined) return [];
    const { entries, completer } = index;
    const found = complete(completer, query, limit * 4).flatMap(({ id, text, score }) => {
      const entry = entries[id];
      return entry === undefined ? [] : [{ ...entry, text, score: inOwn(entry.language, language, score) }];
    });
    const best = new Map<number, SkillHits['hits'][number]>();
    for (const { concept, text, score } of found.toSorted((a, b) => b.score - a.score)) {
      if (best.has(concept)) continue;
      best.set(concept, { id: scheme.idOf(concept), label: scheme.labelOf(concept, language), matched: text, score });
    }
    return [...best.values()].slice(0, limit);
  }

  completeOccupations(query: string, options: { language: Language; limit: number }): OccupationHits['hits'] {
    const hits = complete(this.#titleCompleter, query, options.limit * 2).flatMap(({ id, score }) => {
      const title = this.#titles[id];
      if (title === undefined) return [];
      const occupations = choicesOf(title, this.#catalogue, options.language);
      const own = inOwn(title.language, options.language, score);
      return [{ text: labelOf(title), kind: title.kind, score: own, occupations }];
    });
    return hits.toSorted((a, b) => b.score - a.score).slice(0, options.limit);
  }
}

export interface TextOptions {
  readonly language: Language;
  readonly top: number;
  readonly all: boolean;
}

/** The reader's own language first among equals. */
function inOwn(language: Language, readers: Language, score: number): number {
  return language === readers ? score : score * 0.9;
}

const titleWeight: Readonly<Record<Title['kind'], number>> = {
  family: 1,
  occupation: 1,
  'job-title': 0.95,
  group: 0.85,
};

async function openSkills(scheme: Scheme, fingerprint: string, cache: IndexCache): Promise<SkillIndex> {
  const concepts = scheme.ofKind('skill');
  const own = new Map(concepts.map((concept, index) => [concept, index]));
  const forms = scheme.forms.filter(({ concept }) => own.has(concept));
  const lexicon = () => ({
    concepts: concepts.length,
    forms: forms.map(({ concept, language, form, text }) => ({
      concept: own.get(concept) ?? 0,
      text,
      language,
      kind: form,
    })),
  });
  const recogniser = await openRecogniser(`skills-${scheme.name}-${fingerprint.slice(0, 32)}`, lexicon, cache);
  const completer = buildCompleter(
    forms.map(({ form, text }, id) => ({ text, id, weight: form === 'preferred' ? 1 : 0.9 })),
  );
  return { scheme, concepts, recogniser, completer, entries: forms };
}

/** Titles come out of several releases by our own rules, so only their words tell one list from another. */
function tagOf(titles: readonly Title[]): string {
  const words = titles.map(({ text, language, kind }) => `${language}:${kind}:${text}`).join('\n');
  return createHash('sha256').update(words).digest('hex').slice(0, 32);
}

function titleLexicon(titles: readonly Title[]) {
  return {
    concepts: titles.length,
    forms: titles.map(({ text, language, kind }, concept) => ({
      concept,
      text,
      language,
      kind: kind === 'occupation' ? ('preferred' as const) : ('alternative' as const),
    })),
  };
}
