import { expect, test } from 'vitest';
import { buildRecogniser, type Form } from './index.ts';
import { learnedWords } from './learned-words.ts';
import { byRoot, matchPhrase } from './phrase-match.ts';
import { roughStrength } from './rank.ts';
import { readSegment } from './read-segment.ts';
import { isStopWord } from './stop-words.ts';
import { type Tokens, tokenise } from './tokenise.ts';
import { weighSegment } from './weigh-segment.ts';
import { rowsOfWord } from './word-rows.ts';

const vocabulary =
  'svetsa rör måla fasad sköta maskin laga mat städa kontor köra buss lasta gods planera resa vårda barn mäta mark odla frö ' +
  'sälja bil läsa ritning bygga hus montera dörr packa order svarva stål sy kläder klippa hår boka möte föra protokoll';
const words = vocabulary.split(' ');
const small = ['och', 'med', 'en', 'som', 'jag'];

/** The same numbers each time (mulberry32). */
let seed = 11;
function chance(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const oneOf = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] as string;
const some = (count: number, list: readonly string[]): string =>
  Array.from({ length: count }, () => oneOf(list)).join(' ');

const concepts = 400;
const forms = Array.from({ length: 3 * concepts }, (_, i): Form => {
  const text = some(1 + Math.floor(3 * chance()), words);
  return { concept: i % concepts, text, language: 'sv', kind: i < concepts ? 'preferred' : 'alternative' };
});
const recogniser = buildRecogniser({ concepts, forms });
const { tables } = recogniser;
const sentences = Array.from({ length: 60 }, () => some(4 + Math.floor(10 * chance()), [...words, ...small]));

function weigh(text: string) {
  const tokens = tokenise(text);
  const segment = [0, tokens.words.length] as const;
  const sightings = readSegment(recogniser, tokens, segment);
  return { tokens, sightings, ...weighSegment(recogniser, { tokens, segment, sightings }, 12) };
}

/** Brute-force twin: the strongest match of a concept's forms, going through all of them. */
function strongest(concept: number, { sightings }: ReturnType<typeof weigh>): number {
  const placed = byRoot(sightings);
  const own = [...tables.formConcept.keys()].filter((form) => tables.formConcept[form] === concept);
  return Math.max(...own.map((form) => roughStrength(matchPhrase(tables, form, placed))));
}

/** Brute-force twin: the cosine of a concept's place and the sum of the sentence's distinct words, number by number. */
function cosine(concept: number, tokens: Tokens): number {
  const { rows, values, size } = learnedWords('sv');
  const met = new Set(tokens.words.flatMap((word) => (isStopWord(word) ? [] : rowsOfWord(rows, word, 'sv'))));
  let [product, square] = [0, 0];
  for (let d = 0; d < size; d++) {
    let sum = 0;
    for (const row of met) sum += values[row * size + d] as number;
    product += sum * (tables.places[concept * size + d] as number);
    square += sum * sum;
  }
  return product / Math.sqrt(square);
}

const preferred = (concept: number): number => tables.conceptForm[concept] as number;

test('what is weighed is what going through every form and every number gives', () => {
  const isStrongest: boolean[] = [];
  for (const text of sentences) {
    const weighed = weigh(text);
    for (const { concept, match, near } of weighed.found) {
      expect(near?.whole).toBeCloseTo(cosine(concept, weighed.tokens), 4);
      // What is met in meaning alone is matched by its label; forms that promise little are not tried.
      if (match.form === preferred(concept)) continue;
      isStrongest.push(roughStrength(match) > strongest(concept, weighed) - 1e-5);
    }
  }
  expect(isStrongest.filter(Boolean).length / isStrongest.length).toBeGreaterThan(0.95);
});

test('the concept whose words are met best is weighed', () => {
  for (const text of sentences) {
    const weighed = weigh(text);
    const all = Array.from({ length: concepts }, (_, concept) => strongest(concept, weighed));
    const found = weighed.found.map(({ match }) => roughStrength(match));
    expect(Math.max(...found)).toBeCloseTo(Math.max(...all), 5);
  }
});

test('the concept that lies nearest in meaning is weighed, but for a few that lie in groups not looked into', () => {
  const isFound = sentences.map((text) => {
    const { tokens, found } = weigh(text);
    const all = Array.from({ length: concepts }, (_, concept) => cosine(concept, tokens));
    return found.some(({ concept }) => (all[concept] as number) > Math.max(...all) - 1e-4);
  });
  expect(isFound.filter(Boolean).length / isFound.length).toBeGreaterThan(0.8);
});
