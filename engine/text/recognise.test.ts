import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growthOf, mostGrowth } from '#test/growth.ts';
import { buildRecogniser, deserialise, type Form, recognise, serialise } from './index.ts';

const labels = [
  'Truckkörning',
  'Svarvning, CNC',
  'Gassvetsning',
  'C++, programmeringsspråk',
  'C#, programmeringsspråk',
  'Trädfällning',
  'Kassavana',
  'Personalplanering',
  'Körning av grävmaskin',
  'Truckreparation',
  'Brödbakning',
  'Planering av resor',
  'Bakning av kakor',
  'Bröd, produktkunskap',
  'Reparation av motorer',
  'MIG-lödning',
  'Lastbilar',
  'A-truckar',
  'Svenska',
  'Allergivård',
];
const forms: readonly Form[] = labels.map((text, concept) => ({
  concept,
  text,
  language: 'sv',
  kind: 'preferred',
}));
const recogniser = buildRecogniser({ concepts: labels.length, forms });
const first = (text: string) => labels[recognise(recogniser, text, { top: 1, all: true })[0]?.concept ?? -1];
const evidence = (text: string) =>
  recognise(recogniser, text, { top: 1, all: true })[0]?.spans.map(([start, end]) => text.slice(start, end));

test.each([
  ['jag har kört truck', 'Truckkörning'],
  ['truckkörningen', 'Truckkörning'],
  ['CNC-svarvning', 'Svarvning, CNC'],
  ['svarvat i CNC maskin', 'Svarvning, CNC'],
  ['gassvetsat rör', 'Gassvetsning'],
  ['programmerar i C++', 'C++, programmeringsspråk'],
  ['programmerar i C#', 'C#, programmeringsspråk'],
  ['tradfallning', 'Trädfällning'],
  ['lödning med MIG', 'MIG-lödning'],
  ['personalplannering', 'Personalplanering'],
  ['bakade bröd', 'Brödbakning'],
  ['fällning av träd', 'Trädfällning'],
  ['truck- och motorreparation', 'Truckreparation'],
  ['truck körning', 'Truckkörning'],
])('%s → %s', (text, label) => expect(first(text)).toBe(label));

test('evidence is the words it was read from', () => {
  expect(evidence('I tio år har jag kört truck.')).toEqual(['kört truck']);
  expect(evidence('👷 Körde grävmaskin')).toEqual(['Körde grävmaskin']);
});

test.each([
  'Anna Svensson, Växjö',
  'Jag heter Maria Brodin och bor i Truckvik.',
  'Jag har haft svår allergi.',
  'I våras gick jag hem.',
])('a person and her health are no skill: %s', (text) =>
  expect(recognise(recogniser, text, { top: 3, all: true }).filter(({ score }) => score >= 0.1)).toEqual([]),
);

test('what was done to a thing is not the first part of its name', () => {
  const found = (text: string) => recognise(recogniser, text, { top: 1, all: true })[0];
  expect(found('lastbilar')?.sure).toBe(true);
  expect(found('lastade bilar')?.score).toBeLessThan(0.7 * (found('lastbilar')?.score ?? 0));
});

test('a kind is met by its letter, not by its thing alone', () => {
  const sure = (text: string) =>
    recognise(recogniser, text, { top: 5, all: false }).map(({ concept }) => labels[concept]);
  expect(sure('kan köra A-truck')).toContain('A-truckar');
  expect(sure('truckförare på A-truck')).toContain('A-truckar');
  expect(sure('jag har kört truck')).not.toContain('A-truckar');
});

test('denied skills are not sure', () => {
  expect(recognise(recogniser, 'Jag har kört truck', { top: 5, all: false })).not.toHaveLength(0);
  expect(recognise(recogniser, 'Du behöver inte ha kört truck', { top: 5, all: false })).toHaveLength(0);
});

test('a sentence said again is found again where it stands, and scores as before', () => {
  const once = 'Jag har kört truck. ';
  const text = `${once}Hej och hå. ${once}`;
  const [found, alone] = [text, once].map((each) => recognise(recogniser, each, { top: 1, all: true })[0]);
  expect(found).toMatchObject({ concept: alone?.concept, score: alone?.score });
  const [start, end] = alone?.spans[0] ?? [0, 0];
  const later = text.lastIndexOf(once);
  expect(found?.spans).toEqual([
    [start, end],
    [later + start, later + end],
  ]);
});

test('of listed wordings one inside another the longest wins, wherever it stands in the list', () => {
  const titles = ['chef', 'kökschef och kock', 'kock', 'svetsare', 'kökschef'];
  const list = buildRecogniser({
    concepts: titles.length,
    forms: titles.map((text, concept) => ({
      concept,
      text,
      language: 'sv',
      kind: concept === 0 ? 'preferred' : 'hidden',
    })),
  });
  const sure = (text: string) => recognise(list, text, { top: 5, all: false }).map(({ concept }) => titles[concept]);
  expect(sure('10 år som kökschef och kock')[0]).toBe('kökschef och kock');
  expect(sure('10 år som kock, sedan svetsare').toSorted()).toEqual(['kock', 'svetsare']);
});

test('blank text says nothing, foreign text nothing sure', () => {
  expect(recognise(recogniser, ' \n', { top: 5, all: true })).toEqual([]);
  expect(recognise(recogniser, 'xyzzy plugh', { top: 5, all: false })).toEqual([]);
});

test('asked for all it gives top results, at most the whole scheme', () => {
  expect(recognise(recogniser, 'xyzzy', { top: 5, all: true })).toHaveLength(5);
  expect(recognise(recogniser, 'truck', { top: 100, all: true })).toHaveLength(labels.length);
});

test('spans lie inside the text, sorted, apart, whole letters; scores fall', () => {
  const piece = fc.oneof(
    fc.constantFrom('truck', 'körning', 'CNC', '👩‍🏭', 'ö', 'a\u0308', '.', '-', ' ', 'C++'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(' ');
      const found = recognise(recogniser, text, { top: 20, all: true });
      for (const [i, { score, spans }] of found.entries()) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(found[i - 1]?.score ?? 1);
        for (const [j, [start, end]] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[j - 1]?.[1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).length).toBe(end - start);
        }
      }
    }),
  );
});

test('a stored recogniser answers alike; a damaged file is refused', () => {
  const bytes = serialise(recogniser);
  // As a file comes: a view into a larger block of memory.
  const again = deserialise(Buffer.concat([Buffer.from('before'), bytes]).subarray(6));
  for (const text of ['kört truck', 'C++ och bröd']) {
    expect(recognise(again, text, { top: 12, all: true })).toEqual(recognise(recogniser, text, { top: 12, all: true }));
  }
  for (const at of [0, 5, 9, 40, bytes.length - 1]) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(() => deserialise(damaged)).toThrow(RangeError);
  }
  expect(() => deserialise(bytes.subarray(0, bytes.length - 7))).toThrow(RangeError);
});

test.each([
  ['one letter', 'a'.repeat(1_000_000)],
  ['letters apart', 'a '.repeat(500_000)],
  ['emoji', '😀'.repeat(250_000)],
  ['right to left', 'مرحبا '.repeat(150_000)],
  ['markup', '<p class="x">truck</p>'.repeat(45_000)],
  ['marks', `a${'\u0301'.repeat(999_999)}`],
  ['one word without end', 'truck '.repeat(160_000)],
  ['words nobody uses', Array.from({ length: 100_000 }, (_, i) => (i * 7919 + 1e8).toString(36)).join(' ')],
])(
  'time grows with the length of %s, not faster',
  async (_, text) => {
    const growth = await growthOf(text, (part) => recognise(recogniser, part, { top: 10, all: true }));
    expect(growth).toBeLessThan(mostGrowth);
  },
  60_000,
);
