import { readFileSync } from 'node:fs';
import type { Language } from '../engine/text/index.ts';
import { dataPath, type Example, readAnnotatedSpans, readAnnotations, readEsco, readJobskape } from './text-data.ts';
import { hash, keepAside } from './text-split.ts';
import { starterPairs } from './text-starter.ts';

/** Two texts that mean nearly the same; `concept` −1: of no one concept. Pairs of one concept are never each other's contrast. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly concept: number;
}

/** Pairs, and texts without labels whose halves stand near each other. */
export interface Pairs {
  readonly language: Language;
  readonly pairs: readonly Pair[];
  readonly texts: readonly string[];
}

/** Sentences whose labels may be learned from, as pairs of a sentence and a label; never those kept aside. */
export interface Labelled {
  readonly examples: readonly Example[];
  readonly spans: readonly { readonly text: string; readonly concept: number }[];
}

/** From ESCO itself: every form and the description beside the preferred label; and sentences without their labels. */
export function escoPairs(): Pairs {
  const { lexicon, labels } = readEsco();
  const pairs: Pair[] = [];
  const notes = new Map(lexicon.notes?.map(({ concept, text }) => [concept, text]));
  for (const [i, { concept, kind, text }] of lexicon.forms.entries()) {
    if (kind === 'preferred') continue;
    const note = notes.get(concept);
    pairs.push({
      left: text,
      right: note !== undefined && hash(`${i}`) % 10 < 3 ? note : (labels[concept] ?? ''),
      concept,
    });
  }
  for (const [concept, text] of notes) pairs.push({ left: text, right: labels[concept] ?? '', concept });
  return { language: 'en', pairs, texts: plainSentences() };
}

/** JobSkape train and the open sentences of TECH and HOUSE, with their spans. */
export function labelledSentences(): Labelled {
  const scheme = readEsco();
  const paths = ['tech', 'house'].map((name) => `bench/skill-linking/${name}_validation_annotations.csv`);
  const open = paths.map((path) => keepAside(readAnnotations(path, scheme)).open);
  const texts = new Set(open.flat().map(({ text }) => text));
  const spans = paths.flatMap((path) => readAnnotatedSpans(path, scheme)).filter(({ sentence }) => texts.has(sentence));
  return { examples: [...readJobskape('bench/jobskape/train.csv', scheme), ...open.flat()], spans };
}

function plainSentences(): readonly string[] {
  const spans = ['train', 'dev'].flatMap((part) =>
    readFileSync(dataPath(`bench/skillspan/${part}.json`) ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { tokens: readonly string[] }).tokens.join(' ')),
  );
  return [...readJobskape('bench/jobskape/train.csv', readEsco()).map(({ text }) => text), ...spans];
}

interface Group {
  readonly definition?: string;
  readonly narrower: readonly { readonly id: string }[];
}

interface OccupationSkills {
  readonly preferred_label: string;
  readonly taxonomy: readonly string[];
  readonly calculated_skills: readonly string[];
}

/**
 * From JobTech: a skill and each sentence of its description, sentences of one description, an occupation and its skills, and
 * what an SSYK group's definition says people do there beside the skills of its occupations. From the starter pack: everyday
 * wordings beside the names of its skills. From our own list of trades (bench/words-sv.txt): what each trade speaks of.
 */
export function jobtechPairs(): Pairs {
  const described: Record<string, string> = JSON.parse(
    readFileSync(dataPath('sweden/occupations/kompetens_beskrivning.json') ?? '', 'utf8'),
  );
  const pairs: Pair[] = [];
  const texts: string[] = [];
  for (const [concept, [label, text]] of Object.entries(described).entries()) {
    // The machine-written texts begin with the label; without it the rest has to say what is meant.
    const rest = text
      .replaceAll(label, '')
      .replace(/avser (en )?kompetens(en)? (inom|i) (att )?/, '')
      .split(/(?<=\.) /);
    for (const sentence of rest.filter((each) => each.length > 30))
      pairs.push({ left: sentence, right: label, concept });
    texts.push(rest.join(' '));
  }
  const occupations: Record<string, OccupationSkills> = JSON.parse(
    readFileSync(dataPath('sweden/occupations/occupation-skills.json') ?? '', 'utf8'),
  );
  for (const { preferred_label, taxonomy, calculated_skills } of Object.values(occupations)) {
    const skills = [...new Set([...taxonomy, ...calculated_skills])];
    for (const [i, skill] of skills.entries())
      if (hash(preferred_label + skill) % 4 === 0)
        pairs.push({
          left: i % 2 === 0 ? preferred_label : (skills[(i * 7 + 3) % skills.length] ?? ''),
          right: skill,
          concept: -1,
        });
  }
  const groups: { data: { concepts: readonly Group[] } } = JSON.parse(
    readFileSync(dataPath('sweden/taxonomy/ssyk-level-4-groups-with-related-occupations.json') ?? '', 'utf8'),
  );
  for (const { definition = '', narrower } of groups.data.concepts) {
    const skills = [...new Set(narrower.flatMap(({ id }) => occupations[id]?.calculated_skills ?? []))];
    texts.push(definition);
    for (const sentence of definition.split(/(?<=\.) /).filter((each) => each.length > 30))
      for (const skill of skills.filter((each) => hash(sentence + each) % 6 === 0))
        pairs.push({ left: sentence, right: skill, concept: -1 });
  }
  const first = Object.keys(described).length;
  for (const { concept, ...pair } of starterPairs('sv')) pairs.push({ ...pair, concept: first + concept });
  pairs.push(...tradePairs());
  return { language: 'sv', pairs, texts };
}

/** So many words of a trade at a time stand beside its name, as far apart in the list as `steps` says. */
const together = 3;
const steps = [1, 3];

function tradePairs(): readonly Pair[] {
  const lines = readFileSync(new URL('./words-sv.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const [name = '', list = ''] = line.split(': ');
    const words = list.split(' ');
    return steps.flatMap((step) =>
      words.map((_, i) => ({
        left: Array.from({ length: together }, (__, d) => words[(i + d * step) % words.length]).join(' '),
        right: name,
        concept: -1,
      })),
    );
  });
}
