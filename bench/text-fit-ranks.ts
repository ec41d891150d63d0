import { writeFileSync } from 'node:fs';
import { packForest, sumTrees } from '../engine/text/forest.ts';
import { buildRecogniser, type Language, type Recogniser } from '../engine/text/index.ts';
import type { RankName } from '../engine/text/learned-ranks.ts';
import { signalNames, signalRows } from '../engine/text/rank.ts';
import type { Rank } from '../engine/text/ranks.ts';
import { readSegment } from '../engine/text/read-segment.ts';
import { readTokens } from '../engine/text/read-tokens.ts';
import { segments } from '../engine/text/segments.ts';
import { weighSegment } from '../engine/text/weigh-segment.ts';
import { boost, type Sample, type Shape } from './text-boost.ts';
import {
  type Example,
  readAnnotations,
  readEnglishEveryday,
  readEsco,
  readEveryday,
  readJobskape,
  readJobtech,
  readLong,
  readSwedish,
} from './text-data.ts';
import { type Folded, joinSentences } from './text-join.ts';
import { groupAlike, hash, keepAside } from './text-split.ts';
import { starterTask } from './text-starter.ts';

/**
 * Fits engine/text/learned-ranks.ts: `node bench/text-fit-ranks.ts`. No chance in it.
 * Rows are candidate concepts; their signals do not say which concept it is, so nothing is learned per label.
 */
interface Set {
  readonly examples: readonly Candidates[];
  readonly weight: number;
}

/** How the limit is chosen, and on which sentences. */
interface Judging {
  readonly judged: readonly Candidates[];
  readonly precision: number;
  readonly asGood?: number;
}

interface Fitting {
  readonly sets: readonly Set[];
  readonly shape: Shape;
}

interface Candidates {
  readonly fold: number;
  readonly items: number;
  readonly rows: Float32Array;
  readonly gold: readonly boolean[];
}

const width = signalNames.length;
const usual: Shape = { trees: 100, rate: 0.1, ridge: 2, leastWeight: 4 };
const folds = 5;

/** Near-duplicates share a fold. */
function inFolds(examples: readonly Example[]): readonly Folded[] {
  const groups = groupAlike(examples);
  return examples.map((each, i) => ({ ...each, fold: hash(`fold ${groups[i]}`) % folds }));
}

function candidatesOf(recogniser: Recogniser, examples: readonly Folded[]): readonly Candidates[] {
  return examples.map(({ text, gold, items, fold }) => {
    const tokens = readTokens(recogniser, text);
    const parts = segments(text, tokens).map((segment) => {
      const sightings = readSegment(recogniser, tokens, segment);
      const { found } = weighSegment(recogniser, { tokens, segment, sightings }, 48);
      return {
        rows: signalRows(found, { tokens: segment[1] - segment[0], concepts: recogniser.tables.concepts }),
        gold: found.map(({ concept }) => gold.has(concept)),
      };
    });
    return {
      fold,
      items: items?.length ?? gold.size,
      rows: Float32Array.from(parts.flatMap(({ rows }) => [...rows])),
      gold: parts.flatMap((part) => part.gold),
    };
  });
}

function sampleOf(sets: readonly Set[]): Sample {
  const all = sets.flatMap(({ examples, weight }) => examples.map((each) => ({ ...each, weight })));
  const count = all.reduce((sum, { gold }) => sum + gold.length, 0);
  const sample = {
    width,
    rows: new Float32Array(count * width),
    gold: new Uint8Array(count),
    weights: new Float32Array(count),
  };
  let at = 0;
  for (const { rows, gold, weight } of all) {
    sample.rows.set(rows, at * width);
    for (const isGold of gold) {
      sample.gold[at] = isGold ? 1 : 0;
      sample.weights[at++] = weight;
    }
  }
  return sample;
}

interface Scored {
  readonly score: number;
  readonly gold: boolean;
}

/** Each fold read by a forest fitted on the others: the candidates of each sentence. */
function scoreUnseen({ sets, shape }: Fitting, judged: readonly Candidates[]): readonly (readonly Scored[])[] {
  const scored: Scored[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const forest = boost(
      sampleOf(
        sets.map(({ examples, weight }) => ({ weight, examples: examples.filter((each) => each.fold !== fold) })),
      ),
      shape,
    );
    for (const each of judged.filter((one) => one.fold === fold)) {
      const sums = sumTrees(forest, each.rows, width);
      scored.push(each.gold.map((gold, i) => ({ score: 1 / (1 + Math.exp(-(sums[i] as number))), gold })));
    }
  }
  return scored;
}

/**
 * Precision, recall and their harmonic mean when all from a score up is asserted. `floor` is the precision less its standard error over
 * sentences, whose skills stand or fall together.
 */
function pointAt(sentences: readonly (readonly Scored[])[], items: number, limit: number) {
  const counts = sentences.map((each) => {
    const said = each.filter(({ score }) => score >= limit);
    return { said: said.length, right: said.filter(({ gold }) => gold).length };
  });
  const said = counts.reduce((sum, each) => sum + each.said, 0);
  const right = counts.reduce((sum, each) => sum + each.right, 0);
  const [precision, recall] = [right / said, right / items];
  const squares = counts.reduce((sum, each) => sum + (each.right - precision * each.said) ** 2, 0);
  const floor = precision - Math.sqrt(squares) / said;
  return { limit, precision, floor, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/**
 * The score from which on skills are asserted: of those whose precision on unseen sentences, less one standard error, is at least
 * `precision` the strictest whose F1 is the best or within `asGood` of it. The whole trade-off is printed.
 */
function limitFor(fitting: Fitting, { judged, precision, asGood = 0 }: Judging): number {
  const scored = scoreUnseen(fitting, judged);
  const items = judged.reduce((sum, each) => sum + each.items, 0);
  const points = Array.from({ length: 141 }, (_, i) => pointAt(scored, items, 0.2 + i * 0.005));
  for (const point of points.filter((_, i) => i % 10 === 0)) console.log(`  ${lineOf(point)}`);
  const allowed = points.filter(({ floor }) => floor >= precision);
  const best = Math.max(...allowed.map(({ f1 }) => f1));
  const chosen = allowed.findLast(({ f1 }) => f1 >= best - asGood) as ReturnType<typeof pointAt>;
  console.log(`  sure from ${lineOf(chosen)}`);
  return chosen.limit;
}

function lineOf({ limit, precision, floor, recall, f1 }: ReturnType<typeof pointAt>): string {
  const share = (value: number) => value.toFixed(3);
  return `${share(limit)}: precision ${share(precision)} (at least ${share(floor)}) recall ${share(recall)} F1 ${share(f1)}`;
}

/**
 * JobTech has no alternative labels, other Swedish schemes do: each row is also shown as it would be if its wording were one.
 */
function asAlternatives(examples: readonly Candidates[]): readonly Candidates[] {
  const labelSignals = (['preferred', 'exactLabel'] as const).map((name) => signalNames.indexOf(name));
  return examples.map((each) => ({
    ...each,
    rows: each.rows.map((value, at) => (labelSignals.includes(at % width) ? 0 : value)),
  }));
}

function starterCandidates(language: Language): readonly Candidates[] {
  const { lexicon, examples } = starterTask(language);
  return candidatesOf(buildRecogniser(lexicon), inFolds(examples));
}

function fit(
  name: RankName,
  sets: readonly Set[],
  { shape = usual, ...judging }: Judging & { readonly shape?: Shape },
): [RankName, Rank] {
  console.log(name);
  const forest = boost(sampleOf(sets), shape);
  return [name, { forest, sureFrom: Number(limitFor({ sets, shape }, judging).toFixed(3)) }];
}

function main(): void {
  const esco = readEsco();
  // As imported: labels only, the release's descriptions are in the word space.
  const english = buildRecogniser({ ...esco.lexicon, notes: [] });
  const open = ['tech', 'house'].flatMap(
    (name) => keepAside(readAnnotations(`bench/skill-linking/${name}_validation_annotations.csv`, esco)).open,
  );
  const synthetic = readJobskape('bench/jobskape/dev.csv', esco).filter(({ text }) => hash(text) % 2 === 0);
  const jobtech = readJobtech();
  const swedish = buildRecogniser(jobtech.lexicon);
  const wordsOnly = (recogniser: Recogniser): Recogniser => ({ ...recogniser, meanings: [] });
  const short = inFolds([...readSwedish('dev', jobtech.ids), ...readEveryday('dev', jobtech.ids)]);
  const dev = [...short, ...inFolds(readLong('dev', jobtech.ids))];
  const joined = [2, 3, 4].flatMap((size) => joinSentences(short, size, size));
  const ads = { examples: candidatesOf(english, inFolds(open)), weight: 3 };
  const made = { examples: candidatesOf(english, inFolds(synthetic)), weight: 1 };
  const told = inFolds(readEnglishEveryday('dev', esco.ids));
  const everyday = { examples: candidatesOf(english, told), weight: 2 };
  const toldJoined = [2, 3].flatMap((size) => joinSentences(told, size, size));
  const enSets = [made, ads, everyday, { examples: candidatesOf(english, toldJoined), weight: 1 }];
  const sv = candidatesOf(swedish, dev);
  const svJoined = candidatesOf(swedish, joined);
  const svWords = candidatesOf(wordsOnly(swedish), [...dev, ...joined]);
  const svSets = [
    { examples: sv, weight: 1 },
    { examples: svJoined, weight: 1 },
    { examples: asAlternatives([...sv, ...svJoined]), weight: 0.5 },
    { examples: starterCandidates('sv'), weight: 0.3 },
  ];
  const wordSets = [
    { examples: svWords, weight: 2 },
    { examples: candidatesOf(wordsOnly(english), inFolds(open)), weight: 1 },
  ];
  const ranks = Object.fromEntries([
    // Each advertisement counts for three, so a leaf needs more of that weight to rest on as many sentences.
    // On a hundred and thirty sentences a hundredth of F1 is nothing.
    fit('en', enSets, {
      judged: [...ads.examples, ...everyday.examples],
      precision: 0.65,
      asGood: 0.01,
      shape: { ...usual, leastWeight: 8 },
    }),
    fit('sv', svSets, { judged: sv, precision: 0.87 }),
    fit('words', wordSets, { judged: svWords, precision: 0.87 }),
  ]);
  writeFileSync(new URL('../engine/text/learned-ranks.ts', import.meta.url), sourceOf(ranks));
}

function sourceOf(ranks: Readonly<Record<string, Rank>>): string {
  const entries = Object.entries(ranks).map(([name, { forest, sureFrom }]) => {
    const { bias, signals, limits, leaves } = packForest(forest);
    const strings = Object.entries({ signals, limits, leaves }).map(([key, text]) => `    ${key}:\n      '${text}',`);
    return `  ${name}: {\n    sureFrom: ${sureFrom},\n    bias: ${bias.toPrecision(4)},\n${strings.join('\n')}\n  },`;
  });
  return `// Made by \`node bench/text-fit-ranks.ts\` from the open sentences of TECH, HOUSE, JobSkape dev, bench/skills-en and bench/skills-sv, and the starter pack's wordings.
import type { PackedForest } from './forest.ts';
import type { SpaceName } from './learned-words.ts';

/** A ranker per word space, and one that reads words alone. */
export type RankName = SpaceName | 'words';

/** Scores from \`sureFrom\` up are asserted, those below offered as "maybe". */
export interface PackedRank extends PackedForest {
  readonly sureFrom: number;
}

export const packedRanks: Readonly<Record<RankName, PackedRank>> = {
${entries.join('\n')}
};
`;
}

main();
