import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupAlike } from '../text-split.ts';

const kinds = ['cv', 'ad', 'course'];
const types = ['exact', 'inflected', 'compound', 'paraphrased', 'typo', 'negative', 'long'];
/** In a long sentence and in any other. */
const mostItems = { long: 10, short: 5 };

interface Sentence {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly text: string;
  /** One item per skill claimed; any id in it is a hit. */
  readonly gold: readonly (readonly string[])[];
  /** The preferred label of the first id of each gold item. */
  readonly labels: readonly string[];
  readonly pass1: readonly string[];
  readonly pass2: readonly string[];
  readonly split: string;
}

/** Labelled once. */
type Everyday = Omit<Sentence, 'pass1' | 'pass2'>;

const sentences = [...readLines<Sentence>('sentences.jsonl'), ...readLines<Sentence>('long.jsonl')];
const everyday = readLines<Everyday>('everyday.jsonl');
const all = [...sentences, ...everyday];

function readLines<T>(file: string): readonly T[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

/** The preferred labels by id, or null where the data folder is not present. */
function readTaxonomy(): ReadonlyMap<string, string> | null {
  const path = join(process.env['VIDARE_DATA'] ?? '../shared/data', 'sweden/taxonomy/skills.json');
  if (!existsSync(path)) return null;
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as {
    data: { concepts: { id: string; preferred_label: string }[] };
  };
  return new Map(data.concepts.map((concept) => [concept.id, concept.preferred_label]));
}

/** A third is held, by the first 32 bits of the id's SHA-256. */
function splitOf(id: string): string {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 3 === 0 ? 'held' : 'dev';
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

function commonFaults({ kind, type, text, gold, labels }: Everyday): readonly string[] {
  const faults: string[] = [];
  if (!kinds.includes(kind) || !types.includes(type)) faults.push(`unknown kind ${kind} or type ${type}`);
  if (text.trim() !== text || text === '') faults.push('text is empty or has blanks around it');
  if ((type === 'negative') !== (gold.length === 0)) faults.push('negatives, and only they, have no gold');
  const most = type === 'long' ? mostItems.long : mostItems.short;
  if (gold.length > most || gold.some((item) => item.length === 0))
    faults.push(`gold has 0–${most} items, none of them empty`);
  if (labels.length !== gold.length) faults.push('one label per gold item');
  for (const concept of repeated(gold.flat())) faults.push(`${concept} twice in the same list`);
  return faults;
}

function passFaults({ id, type, pass1, pass2, split }: Sentence): readonly string[] {
  const faults: string[] = [];
  if (type === 'negative' && pass1.length + pass2.length > 0)
    faults.push('a negative was given a skill in one of the passes');
  for (const pass of [pass1, pass2]) {
    for (const concept of repeated(pass)) faults.push(`${concept} twice in the same list`);
  }
  if (split !== splitOf(id)) faults.push(`split should be ${splitOf(id)}`);
  return faults;
}

/** Open everyday sentences that share a group of near-duplicates with one kept aside: fitting on them would flatter its figures. */
function likeHeld(): readonly string[] {
  const held = all.filter(({ split }) => split === 'held');
  const open = everyday.filter(({ split }) => split === 'dev');
  const groups = groupAlike([...held, ...open]);
  const taken = new Set(groups.slice(0, held.length));
  return open.filter((_, i) => taken.has(groups[held.length + i] as string)).map(({ text }) => text);
}

function unknownConcepts(taxonomy: ReadonlyMap<string, string>): readonly string[] {
  const passes = sentences.flatMap(({ id, pass1, pass2 }) => [...pass1, ...pass2].map((concept) => ({ id, concept })));
  const gold = all.flatMap(({ id, gold: items }) => items.flat().map((concept) => ({ id, concept })));
  return [
    ...[...gold, ...passes]
      .filter(({ concept }) => !taxonomy.has(concept))
      .map((each) => `${each.id}: no concept ${each.concept}`),
    ...all.flatMap(({ id, gold: items, labels }) =>
      items
        .filter((item, i) => taxonomy.get(item[0] ?? '') !== labels[i])
        .map((item) => `${id}: the label of ${item[0]} is ${taxonomy.get(item[0] ?? '')}`),
    ),
  ];
}

/** Share of sentences labelled alike in both passes, and F1 of the second pass against the first. */
function agreement(part: readonly Sentence[], name: (sentence: Sentence, concept: string) => string): string {
  let same = 0;
  let shared = 0;
  let given = 0;
  for (const sentence of part) {
    const first = new Set(sentence.pass1.map((concept) => name(sentence, concept)));
    const second = new Set(sentence.pass2.map((concept) => name(sentence, concept)));
    const inBoth = [...first].filter((concept) => second.has(concept)).length;
    if (inBoth === first.size && inBoth === second.size) same += 1;
    shared += inBoth;
    given += first.size + second.size;
  }
  const f1 = given === 0 ? '    –' : ((2 * shared) / given).toFixed(3);
  return `${((100 * same) / part.length).toFixed(1).padStart(5)} %  F1 ${f1}`;
}

const byId = (_: Sentence, concept: string): string => concept;
const byItem = ({ gold }: Sentence, concept: string): string =>
  gold.find((item) => item.includes(concept))?.[0] ?? concept;

function report(name: string, part: readonly Sentence[]): string {
  const count = (value: string) => String(part.filter((s) => s.kind === value || s.split === value).length).padStart(7);
  const items = String(part.reduce((sum, { gold }) => sum + gold.length, 0)).padStart(7);
  const cells = [String(part.length).padStart(7), ...[...kinds, 'dev', 'held'].map(count), items].join('');
  return `${name.padEnd(12)}${cells}   ${agreement(part, byId)}   ${agreement(part, byItem)}`;
}

const ofType = (type: string): readonly Sentence[] => sentences.filter((s) => s.type === type);
const added = sentences.filter(({ gold, pass1, pass2 }) =>
  gold.some((item) => !item.some((concept) => pass1.includes(concept) || pass2.includes(concept))),
);
const skilled = sentences.filter(({ gold }) => gold.length > 0);
const taxonomy = readTaxonomy();
const faults = [
  ...repeated(all.map(({ id }) => id)).map((id) => `${id}: id used twice`),
  ...repeated(all.map(({ text }) => text.toLowerCase())).map((text) => `text used twice: ${text}`),
  ...all.flatMap((sentence) => commonFaults(sentence).map((fault) => `${sentence.id}: ${fault}`)),
  ...likeHeld().map((text) => `everyday.jsonl: nearly as a sentence kept aside: ${text}`),
  ...sentences.flatMap((sentence) => passFaults(sentence).map((fault) => `${sentence.id}: ${fault}`)),
  ...(taxonomy === null ? [] : unknownConcepts(taxonomy)),
];
const heading = ['all', ...kinds, 'dev', 'held', 'items'].map((word) => word.padStart(7)).join('');
console.log(`${' '.repeat(12)}${heading}   alike, same id         alike, any accepted id`);
for (const type of types) console.log(report(type, ofType(type)));
console.log(report('with skills', skilled));
console.log(report('all', sentences));
const everydayItems = everyday.reduce((sum, { gold }) => sum + gold.length, 0);
console.log(`everyday.jsonl: ${everyday.length} sentences, ${everydayItems} items`);
console.log(`Gold that neither pass had, added when adjudicating: ${added.map(({ id }) => id).join(', ') || 'none'}`);
if (taxonomy === null) console.log('The taxonomy is not present: concept ids were not looked up.');
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
