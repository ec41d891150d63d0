import { expect, test } from 'vitest';
import { buildCompleter, complete } from './index.ts';

const titles = [
  'Truckförare',
  'Förare, buss',
  'Svetsare',
  'Barnskötare',
  'CNC-operatör',
  'Åkare',
  'Kock',
  'Svetslärare',
  'Gasbärare',
  'Svärdslipare',
];
const completer = buildCompleter(titles.map((text, id) => ({ text, id, weight: 1 })));
const found = (query: string) => complete(completer, query, 5).map(({ text }) => text);

test.each([
  ['svetsa', 'Svetsare'],
  ['svetare', 'Svetsare'],
  ['sevts', 'Svetsare'],
  ['barnskotare', 'Barnskötare'],
  ['cnc operatör', 'CNC-operatör'],
  ['cncoperator', 'CNC-operatör'],
  ['aakare', 'Åkare'],
  ['operatör cnc', 'CNC-operatör'],
  ['svetsaren', 'Svetsare'],
  ['kokc', 'Kock'],
  ['xkock', 'Kock'],
  ['kockx', 'Kock'],
])('%s → %s', (query, title) => expect(found(query)[0]).toBe(title));

test('a word in the middle is found, after those that begin with it', () => {
  expect(found('förare')).toEqual(['Förare, buss', 'Truckförare']);
});

test('the heavier of two alike comes first', () => {
  const alike = buildCompleter([
    { text: 'Kock A', id: 1, weight: 1 },
    { text: 'Kock B', id: 2, weight: 9 },
  ]);
  expect(complete(alike, 'kock', 2).map(({ id }) => id)).toEqual([2, 1]);
});

test('nothing typed or nothing like it gives nothing', () => {
  expect(found('')).toEqual([]);
  expect(found(' -')).toEqual([]);
  expect(found('qqqqqq')).toEqual([]);
});
