import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { analyseWord } from '../engine/text/analyse-word.ts';
import type { Language } from '../engine/text/index.ts';
import { isStopWord } from '../engine/text/stop-words.ts';
import { tokenise } from '../engine/text/tokenise.ts';
import { rowsOfText } from '../engine/text/word-rows.ts';
import { packVectors, type WordVectors } from '../engine/text/word-vectors.ts';
import { type Contrast, learnBatch, type RowPair, type Table } from './text-contrast.ts';
import { readEsco } from './text-data.ts';
import { seeded } from './text-random.ts';
import { escoPairs, jobtechPairs, type Labelled, type Pairs } from './text-word-pairs.ts';

/** Learns the word vectors of engine/text: `node bench/text-fit-words.ts en | sv`. Seed 1; about two minutes each. */
const usual: Contrast & { epochs: number } = { size: 128, batch: 256, temperature: 0.05, rate: 0.1, epochs: 8 };

const mostRoots = { en: 7000, sv: 9500 } as const;

/** The commonest roots, seen in at least two texts, with ln(texts / (texts with it + 1)). */
function countRoots(texts: readonly string[], language: Language): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const text of texts) {
    const words = tokenise(text).words.filter((word) => !isStopWord(word));
    for (const root of new Set(words.map((word) => analyseWord(word, language).root)))
      holders.set(root, (holders.get(root) ?? 0) + 1);
  }
  const often = [...holders]
    .filter(([, count]) => count >= 2)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostRoots[language]);
  return new Map(often.map(([root, count]) => [root, Math.log(texts.length / (count + 1))]));
}

export function learnWords(
  { language, pairs, texts }: Pairs,
  labelled: Labelled | null,
  labels: readonly string[],
  how = usual,
): WordVectors {
  const random = seeded(1);
  const rarity = countRoots([...pairs.flatMap(({ left, right }) => [left, right]), ...texts], language);
  const rows = new Map([...rarity.keys()].map((root, row) => [root, row]));
  const values = Float32Array.from({ length: rows.size * how.size }, () => 0);
  for (const [row, weight] of [...rarity.values()].entries())
    for (let d = 0; d < how.size; d++) values[row * how.size + d] = (gauss(random) * weight) / 5 / Math.sqrt(how.size);
  const table: Table = { values, squares: new Float32Array(values.length).fill(1e-6) };
  const read = (text: string) => rowsOfText(rows, text, language);
  const fixed = pairs.map(({ left, right, concept }) => ({ left: read(left), right: read(right), concept }));
  for (const { text, concept } of labelled?.spans ?? [])
    fixed.push({ left: read(text), right: read(labels[concept] ?? ''), concept });
  for (const { text, gold } of labelled?.examples ?? [])
    for (const concept of gold) fixed.push({ left: read(text), right: read(labels[concept] ?? ''), concept });
  const plain = texts.map(read).filter((each) => each.length >= 6);
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    const round: RowPair[] = [...fixed, ...plain.map((each) => halve(each, random))].filter(
      ({ left, right }) => left.length > 0 && right.length > 0,
    );
    shuffle(round, random);
    let [loss, batches] = [0, 0];
    for (let from = 0; from < round.length; from += how.batch, batches++)
      loss += learnBatch(table, round.slice(from, from + how.batch), how);
    console.log(
      `${language}${labelled ? '-labelled' : ''} epoch ${epoch + 1}: ${round.length} pairs, loss ${(loss / batches).toFixed(3)}`,
    );
  }
  return { size: how.size, rows, values };
}

function halve(rows: readonly number[], random: () => number): RowPair {
  const [left, right]: [number[], number[]] = [[], []];
  for (const row of rows) (random() < 0.5 ? left : right).push(row);
  return { left, right, concept: -1 };
}

function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function shuffle(list: RowPair[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as RowPair, list[i] as RowPair];
  }
}

function save(name: string, vectors: WordVectors): void {
  const packed = packVectors(vectors);
  const json = JSON.stringify(packed);
  const digest = createHash('sha256').update(json).digest('hex').slice(0, 16);
  const constant = `words${name[0]?.toUpperCase()}${name.slice(1)}`;
  const text = `// Made by \`node bench/text-fit-words.ts ${name}\`, seed 1: ${vectors.rows.size} roots. sha256 ${digest}\nimport type { PackedVectors } from './word-vectors.ts';\n\nexport const ${constant}: PackedVectors = {\n  size: ${packed.size},\n  roots:\n    '${packed.roots}',\n  values:\n    '${packed.values}',\n  scales:\n    '${packed.scales}',\n};\n`;
  writeFileSync(new URL(`../engine/text/learned-words-${name}.ts`, import.meta.url), text);
}

if (import.meta.main) {
  const name = process.argv[2] ?? '';
  if (name === 'sv') save(name, learnWords(jobtechPairs(), null, []));
  else if (name === 'en') save(name, learnWords(escoPairs(), null, readEsco().labels));
  else console.log('usage: node bench/text-fit-words.ts en | sv');
}
