import { expect, test } from 'vitest';
import { analyseWord } from './analyse-word.ts';
import { buildRecogniser } from './index.ts';
import { readSegment } from './read-segment.ts';
import { tokenise } from './tokenise.ts';

const labels = [
  'Frontend',
  'Avstämning',
  'Kundreskontra',
  'Leverantörsreskontra',
  'Svetsning',
  'Bilar',
  'CE-märkning',
  'Såg',
];
const recogniser = buildRecogniser({
  concepts: labels.length,
  forms: labels.map((text, concept) => ({ concept, text, language: 'sv', kind: 'preferred' })),
});
const { tables } = recogniser;

/** Each reading as "root first–last". */
function read(text: string): readonly string[] {
  const tokens = tokenise(text);
  const sightings = readSegment(recogniser, tokens, [0, tokens.words.length]);
  return sightings.map(({ root, first, last }) => `${tables.roots[root]} ${first}–${last}`);
}
const rootOf = (text: string): string =>
  tables.roots[tables.wordRoot[tables.words.indexOf(analyseWord(text.toLowerCase(), 'sv').stem)] as number] as string;

test('two words are also read as the one they make', () =>
  expect(read('front end')).toContain(`${rootOf('Frontend')} 0–1`));

test('a verb with its particle is the noun that begins with it', () =>
  expect(read('jag stämmer av')).toContain(`${rootOf('Avstämning')} 1–2`));

test('a last part said once belongs to both', () =>
  expect(read('kund- och leverantörsreskontra')).toContain(`${rootOf('Kundreskontra')} 0–2`));

test('function words and the letters of a driving licence say nothing', () => {
  expect(read('och med')).toEqual([]);
  expect(read('C- och CE-körkort').join(' ')).not.toContain(rootOf('CE'));
  expect(read('CE-kort').join(' ')).not.toContain(rootOf('CE'));
  expect(read('CE-märkt').join(' ')).toContain(rootOf('CE'));
});

test('who saw to it has used no saw', () => {
  expect(read('såg till')).toEqual([]);
  expect(read('en såg')).toEqual([`${rootOf('Såg')} 1–1`]);
});

test('what was done is marked as such', () => {
  const tokens = tokenise('svetsade svetsning');
  const past = readSegment(recogniser, tokens, [0, 2]).map(({ first, past: isPast }) => [first, isPast]);
  expect(past).toEqual([
    [0, true],
    [1, false],
  ]);
});
