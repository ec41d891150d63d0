import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildRecogniser, type Recogniser, serialise } from '../engine/text/index.ts';
import { writeErrors } from './skills-errors.ts';
import { answerAll, type Figures, figuresOf, reliability } from './skills-measure.ts';
import {
  dataPath,
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
import { hash, keepAside } from './text-split.ts';

/** `npm run bench:skills`: how well, how fast and how sure skills are read; docs/recognition.md says what the rows mean. */
interface Row {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly published: string;
  readonly aside: boolean;
}

const percent = (share: number): string => (Number.isFinite(share) ? (share * 100).toFixed(1) : '–').padStart(5);

function line(
  name: string,
  { sentences, rp5, rp10, mrr, precision, recall, f1, perSecond }: Figures,
  published: string,
): string {
  const cells = [rp5, rp10, mrr, precision, recall, f1].map(percent).join('  ');
  return `${name.padEnd(30)} ${String(sentences).padStart(5)}  ${cells}  ${String(Math.round(perSecond)).padStart(6)}   ${published}`;
}

function header(title: string): void {
  console.log(`\n${title}`);
  console.log(
    `${''.padEnd(30)}     n   RP@5  RP@10    MRR      P      R     F1    per s   published RP@5/@10 on the test part`,
  );
}

function print(title: string, recogniser: Recogniser, rows: readonly Row[], labels: readonly string[]): void {
  header(title);
  for (const { name, examples, published, aside } of rows) {
    const answered = answerAll(recogniser, examples);
    console.log(line(name, figuresOf(answered), published));
    // Errors are read on open sentences only.
    if (!aside) writeErrors(`${title} ${name}`, answered.answers, labels);
  }
}

function printReliability(title: string, recogniser: Recogniser, examples: readonly Example[]): void {
  console.log(`\nreliability, ${title}: mean score → share right (number)`);
  const tenths = reliability(answerAll(recogniser, examples).answers).filter(({ said }) => said > 0);
  console.log(tenths.map(({ mean, right, said }) => `${mean.toFixed(2)} → ${right.toFixed(2)} (${said})`).join('   '));
}

function englishRows(scheme: ReturnType<typeof readEsco>): readonly Row[] {
  const annotated = (name: string) =>
    keepAside(readAnnotations(`bench/skill-linking/${name}_validation_annotations.csv`, scheme));
  const [tech, house] = [annotated('tech'), annotated('house')];
  const synthetic = readJobskape('bench/jobskape/dev.csv', scheme);
  const half = (rest: number) => synthetic.filter(({ text }) => hash(text) % 2 === rest);
  return [
    { name: 'TECH, open', examples: tech.open, published: '63.1/72.0 GPT-4, 64.0/74.0 ConTeXT-Match', aside: false },
    { name: 'TECH, kept aside', examples: tech.aside, published: '', aside: true },
    {
      name: 'HOUSE, open',
      examples: house.open,
      published: '55.6/61.7 GPT-4, 49.1/59.6 CurriculumMatch',
      aside: false,
    },
    { name: 'HOUSE, kept aside', examples: house.aside, published: '', aside: true },
    { name: 'TECH+HOUSE, kept aside', examples: [...tech.aside, ...house.aside], published: '', aside: true },
    { name: 'everyday, open', examples: readEnglishEveryday('dev', scheme.ids), published: '', aside: false },
    { name: 'everyday, kept aside', examples: readEnglishEveryday('held', scheme.ids), published: '', aside: true },
    { name: 'JobSkape dev, open half', examples: half(0), published: '', aside: false },
    { name: 'JobSkape dev, kept aside half', examples: half(1), published: '', aside: true },
  ];
}

function english(): void {
  const scheme = readEsco();
  // As imported: labels only.
  const lexicon = { ...scheme.lexicon, notes: [] };
  const before = process.cpuUsage();
  const recogniser = buildRecogniser(lexicon);
  const build = process.cpuUsage(before).user / 1e6;
  const rows = englishRows(scheme);
  print('English, nothing learned per label', recogniser, rows, scheme.labels);
  const open = rows.filter(({ name }) => /^(TECH|HOUSE), open/.test(name)).flatMap(({ examples }) => examples);
  printReliability('TECH and HOUSE, open', recogniser, open);
  const bytes = serialise(recogniser);
  console.log(`\nindex of ESCO built in ${build.toFixed(1)} s, stored ${(bytes.length / 1e6).toFixed(0)} MB`);
  measureAlone(
    bytes,
    rows.flatMap(({ examples }) => examples.map(({ text }) => text)),
  );
}

/** The engine in a process of its own, without this one's data. */
function measureAlone(index: Uint8Array, texts: readonly string[]): void {
  const [indexFile, textFile] = ['esco.index', 'sentences.json'].map((name) =>
    fileURLToPath(new URL(`../var/bench/${name}`, import.meta.url)),
  ) as [string, string];
  writeFileSync(indexFile, index);
  writeFileSync(textFile, JSON.stringify(texts));
  const engine = fileURLToPath(new URL('./skills-engine.ts', import.meta.url));
  spawnSync(process.execPath, [engine, indexFile, textFile], { stdio: 'inherit' });
}

/** A page offers what has at least this score as a maybe. */
const offered = 0.1;

/** How often something is said of sentences that hold no skill. */
function needless(recogniser: Recogniser, name: string, examples: readonly Example[]): string {
  const { answers } = answerAll(
    recogniser,
    examples.filter(({ gold }) => gold.size === 0),
  );
  const count = (isMeant: (found: (typeof answers)[number]['found'][number]) => boolean): number =>
    answers.filter(({ found }) => found.some(isMeant)).length;
  const [sure, maybe] = [count((each) => each.sure), count(({ score }) => score >= offered)];
  return `${name}: of ${answers.length} sentences without a skill ${sure} assert one and ${maybe} offer one at least as a maybe`;
}

function swedish(): void {
  const scheme = readJobtech();
  const recogniser = buildRecogniser(scheme.lexicon);
  const [dev, held] = [readSwedish('dev', scheme.ids), readSwedish('held', scheme.ids)];
  const only = (examples: readonly Example[], type: string) => examples.filter((each) => each.type === type);
  const without = (examples: readonly Example[]) => examples.filter((each) => each.type !== 'paraphrased');
  const rows = (name: string, examples: readonly Example[], aside: boolean): readonly Row[] => [
    { name: `${name}, all`, examples, published: '', aside },
    { name: `${name}, not paraphrased`, examples: without(examples), published: '', aside: true },
    ...['exact', 'inflected', 'compound', 'typo', 'paraphrased', 'negative'].map((type) => ({
      name: `${name}, ${type}`,
      examples: only(examples, type),
      published: '',
      aside: true,
    })),
  ];
  print('Swedish', recogniser, [...rows('open', dev, false), ...rows('kept aside', held, true)], scheme.labels);
  const bySplit = (name: string, read: typeof readLong): readonly Row[] =>
    (['dev', 'held'] as const).map((split) => ({
      name: `${name}, ${split === 'dev' ? 'open' : 'kept aside'}`,
      examples: read(split, scheme.ids),
      published: '',
      aside: split === 'held',
    }));
  const everyday = bySplit('everyday', readEveryday);
  print('Swedish, everyday', recogniser, everyday, scheme.labels);
  print('Swedish, long', recogniser, bySplit('long', readLong), scheme.labels);
  for (const { name, examples } of everyday) console.log(needless(recogniser, name, examples));
  printReliability('Swedish, kept aside', recogniser, held);
}

function main(): void {
  if (dataPath('bench/skill-linking/tech_validation_annotations.csv') === null) {
    console.log('bench:skills: skipped, no data folder (set VIDARE_DATA)');
    return;
  }
  english();
  swedish();
}

main();
