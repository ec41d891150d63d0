import { cluster } from '../engine/text/cluster.ts';
import { placeConcepts } from '../engine/text/concept-space.ts';
import { buildRecogniser, type Lexicon, type Recogniser } from '../engine/text/index.ts';
import { openMeaning } from '../engine/text/meaning.ts';
import type { WordVectors } from '../engine/text/word-vectors.ts';
import { answerAll, figuresOf } from './skills-measure.ts';
import { type Example, readAnnotations, readEsco, readJobskape } from './text-data.ts';
import { learnWords } from './text-fit-words.ts';
import { hash, keepAside } from './text-split.ts';
import { escoPairs, labelledSentences } from './text-word-pairs.ts';

/**
 * Every figure twice, without and with anything learned per skill label, beside the published ones: the shipped word space, which has
 * seen no labelled sentence, and one learned from JobSkape train and the open TECH and HOUSE sentences as well. Then the labels
 * that learning never saw: they are dealt into two folds, a space is learned without each, and each is asked for the labels it missed.
 * All on sentences kept aside. Some ten minutes.
 */
const folds = 2;
const foldOf = (concept: number): number => hash(`label ${concept}`) % folds;

interface Row {
  readonly name: string;
  readonly published: string;
  readonly examples: readonly Example[];
}

type Examples = readonly Example[];

const only = (examples: Examples, keep: (concept: number) => boolean): Examples =>
  examples.map((each) => ({ ...each, gold: new Set([...each.gold].filter(keep)) }));

/** The recogniser with its English space replaced. */
function withWords(recogniser: Recogniser, lexicon: Lexicon, vectors: WordVectors): Recogniser {
  const places = placeConcepts(lexicon, vectors, 'en');
  const clusters = cluster(places, vectors.size, 128);
  return { ...recogniser, meanings: [openMeaning({ language: 'en', vectors, places, clusters })] };
}

function rowsOf(scheme: ReturnType<typeof readEsco>): readonly Row[] {
  const aside = (name: string) =>
    keepAside(readAnnotations(`bench/skill-linking/${name}_validation_annotations.csv`, scheme)).aside;
  const [tech, house] = [aside('tech'), aside('house')];
  const synthetic = readJobskape('bench/jobskape/dev.csv', scheme).filter(({ text }) => hash(text) % 2 === 1);
  return [
    { name: 'TECH', published: 'GPT-4 63.1/72.0  ConTeXT-Match 64.0/74.0  TF-IDF 51.2/59.3', examples: tech },
    { name: 'HOUSE', published: 'GPT-4 55.6/61.7  CurriculumMatch 49.1/59.6  TF-IDF 38.5/48.8', examples: house },
    { name: 'TECH and HOUSE', published: '', examples: [...tech, ...house] },
    { name: 'JobSkape dev (synthetic)', published: '', examples: synthetic },
  ];
}

/** One cell: RP@5, RP@10 and MRR of answers to several sets, each read by its own recogniser. */
function cell(parts: readonly (readonly [Recogniser, Examples])[]): string {
  const answers = parts.flatMap(([recogniser, examples]) => answerAll(recogniser, examples).answers);
  const { rp5, rp10, mrr } = figuresOf({ answers, perSecond: 0 });
  return [rp5, rp10, mrr].map((share) => (share * 100).toFixed(1).padStart(5)).join(' ');
}

const line = (cells: readonly [name: string, n: string, without: string, learned: string, published: string]): string =>
  `${cells[0].padEnd(26)} ${cells[1].padStart(5)}   ${cells[2].padEnd(20)} ${cells[3].padEnd(20)} ${cells[4]}`.trimEnd();

function main(): void {
  const scheme = readEsco();
  const lexicon = { ...scheme.lexicon, notes: [] };
  const { examples, spans } = labelledSentences();
  const shipped = buildRecogniser(lexicon);
  const learn = (keep: (concept: number) => boolean): Recogniser => {
    const labelled = { examples: only(examples, keep), spans: spans.filter(({ concept }) => keep(concept)) };
    return withWords(shipped, lexicon, learnWords(escoPairs(), labelled, scheme.labels));
  };
  const all = learn(() => true);
  const without = Array.from({ length: folds }, (_, fold) => learn((concept) => foldOf(concept) !== fold));
  const rows = rowsOf(scheme);
  const asked = (sets: readonly Examples[]) => String(sets.flat().filter(({ gold }) => gold.size > 0).length);
  console.log('\nRP@5, RP@10 and MRR on sentences kept aside of the validation parts');
  console.log(line(['', 'n', 'without learning', 'with, per label', 'published, on the test parts: RP@5/@10']));
  for (const { name, published, examples: judged } of rows)
    console.log(line([name, asked([judged]), cell([[shipped, judged]]), cell([[all, judged]]), published]));
  console.log(line(['TECHWOLF', '0', 'no sentences given', '', 'GPT-4 58.7/65.7  TF-IDF 38.1/45.3']));
  console.log('\nthe same, asked only for labels left out of learning (each label once; a sentence once a fold)');
  for (const { name, examples: judged } of rows) {
    const sets = without.map((_, fold) => only(judged, (concept) => foldOf(concept) === fold));
    const parts = (of: (fold: number) => Recogniser) => sets.map((set, fold) => [of(fold), set] as const);
    const cells = [cell(parts(() => shipped)), cell(parts((fold) => without[fold] ?? shipped))] as const;
    console.log(line([name, asked(sets), ...cells, '']));
  }
}

main();
