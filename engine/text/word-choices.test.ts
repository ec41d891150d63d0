import { expect, test } from 'vitest';
import { buildTables } from './build-tables.ts';
import { readForm } from './form-tokens.ts';
import { createScratch, gather, groupByRoot } from './gather.ts';
import type { Form } from './index.ts';
import { byRoot, matchPhrase } from './phrase-match.ts';
import { readSegment } from './read-segment.ts';
import { openTables, resolveWord } from './resolve-word.ts';
import { tokenise } from './tokenise.ts';
import { withoutNames } from './without-names.ts';

const lexiconOf = (labels: readonly string[]) => ({
  concepts: labels.length,
  forms: labels.map((text, concept): Form => ({ concept, text, language: 'sv', kind: 'preferred' })),
});
const open = (...labels: readonly string[]) => openTables(buildTables(lexiconOf(labels)));
const meant = (recogniser: ReturnType<typeof open>, word: string) =>
  resolveWord(recogniser, word).map(({ word: id }) => recogniser.tables.words[id]);

test('in a short word a slip in the first letter makes another word, in a long one it does not', () => {
  const recogniser = open('Karpenz', 'Kontrollant');
  expect(meant(recogniser, 'karpunz')).toHaveLength(1);
  expect(meant(recogniser, 'xarpenz')).toEqual([]);
  expect(meant(recogniser, 'xontrollant')).toHaveLength(1);
});

test('a slip that may be of many words is taken for four of them at most', () => {
  const recogniser = open(...'abcdefgh'.split('').map((letter) => `kvarstig${letter}lork`));
  expect(meant(recogniser, 'kvarstiglork').length).toBeLessThanOrEqual(4);
  expect(meant(recogniser, 'kvarstiglork').length).toBeGreaterThan(1);
});

test('a verb and its particle are nearly the verb that has it in front', () => {
  const recogniser = open('Avstämning');
  const tokens = tokenise('stämmer av konton');
  const sightings = readSegment(recogniser, tokens, [0, tokens.words.length]);
  expect(sightings).toMatchObject([{ first: 0, last: 1, quality: 0.9 }]);
});

test('of five sides of a slash none is a reading of its own', () => {
  expect(readForm('svets/el/plåt/rör')).toHaveLength(5);
  expect(readForm('svets/el/plåt/rör/bil')).toHaveLength(1);
});

test('a form that is nothing but qualifier has no qualifier', () => {
  expect(readForm('(svetsning)')).toMatchObject([{ words: ['svetsning'], qualifies: [false] }]);
});

test('a letter before a hyphen tells no kind, nor does a word in capitals of more than four letters', () => {
  const capitals = (text: string) => {
    const { words, capitals: marked } = tokenise(text);
    return words.filter((_, i) => marked[i]);
  };
  expect(capitals('balk H-profil')).toEqual([]);
  expect(capitals('SVETSNING med MIG')).toEqual(['mig']);
});

const listed = new Set(['stockholm', 'alice']);
const left = (text: string): string => withoutNames(text, tokenise(text), (word) => listed.has(word)).words.join(' ');

test('where one lives is a place even when the scheme has the word', () => {
  expect(left('Jag bor i Stockholm')).toBe('jag bor i');
  expect(left('Han bodde på Alice')).toBe('han bodde på');
});

test('a given name that is a program too is one when it stands alone', () => {
  expect(left('Jag skriver med Stina varje dag')).toBe(tokenise('Jag skriver med Stina varje dag').words.join(' '));
  expect(left('Jag träffade Stina Ek')).toBe('jag träffade');
});

test('what was done to a thing is no first part of its name, unless it is said after the thing', () => {
  const recogniser = open('Lastbilar', 'Bilar', 'Last', 'Trädfällning');
  const split = recogniser.tables.formSplit.indexOf(1);
  const met = (text: string) => {
    const tokens = tokenise(text);
    return matchPhrase(recogniser.tables, split, byRoot(readSegment(recogniser, tokens, [0, tokens.words.length])));
  };
  expect(met('lastade bilar').positions).toEqual([1]);
  expect(met('bilar lastades').positions).toEqual([0, 1]);
});

test('a word of thousands of wordings brings in none by itself where a rarer word is met, but counts for those that word brings', () => {
  const concepts = 2100;
  const labels = Array.from({ length: concepts }, (_, i) => (i === 7 ? 'hantera kvarnsten' : `hantera prylnummer${i}`));
  const { tables } = open(...labels);
  const sighting = (text: string) => {
    const word = tables.words.indexOf(text);
    return { word, root: tables.wordRoot[word] ?? -1, quality: 1, first: 0, last: 0, past: false };
  };
  const common = tables.words[tables.formWord[0] ?? 0] ?? '';
  const rare = tables.words.find((word) => word.startsWith('kvarnst')) ?? '';
  const kept = (...words: readonly string[]) =>
    gather(tables, groupByRoot(words.map(sighting)), createScratch(tables), 48).map((form) => tables.formConcept[form]);
  expect(new Set(kept(rare, common))).toEqual(new Set([7]));
  expect(kept(common).length).toBeGreaterThan(48);
});

test('a word of two languages is that of each: “welder” is no mere form of the Swedish “weld”', () => {
  const texts = [
    ['Svetsare', 'sv'],
    ['welder', 'en'],
    ['weld', 'en'],
  ] as const;
  const forms = texts.map(([text, language], concept): Form => ({ concept, text, language, kind: 'preferred' }));
  const recogniser = openTables(buildTables({ concepts: forms.length, forms }));
  const { tables } = recogniser;
  expect(tables.languages).toEqual(['sv', 'en']);
  const own = tables.formWord[tables.conceptForm[1] ?? 0];
  expect(resolveWord(recogniser, 'welder')).toContainEqual(expect.objectContaining({ word: own, quality: 1 }));
});
