import { expect, test } from 'vitest';
import { splitCompound } from './split-compound.ts';

const known =
  (...words: string[]) =>
  (part: string) =>
    words.includes(part);

test('two parts', () => expect(splitCompound('truckkörning', known('truck', 'körning'))).toEqual(['truck', 'körning']));

test('a linking s goes', () =>
  expect(splitCompound('säkerhetsarbete', known('säkerhet', 'arbete'))).toEqual(['säkerhet', 'arbete']));

test('fewer parts before more', () => {
  expect(splitCompound('barnsjukvård', known('barn', 'sjuk', 'vård', 'sjukvård'))).toEqual(['barn', 'sjukvård']);
});

test('three parts', () =>
  expect(splitCompound('barnsjukvård', known('barn', 'sjuk', 'vård'))).toEqual(['barn', 'sjuk', 'vård']));

test('every part must be known', () => expect(splitCompound('ekonomi', known('eko'))).toBeNull());

test('a derived noun with its linking s is a part, known or not', () => {
  expect(splitCompound('diarieföringsvana', known('vana'))).toEqual(['diarieföring', 'vana']);
  expect(splitCompound('rekryteringsvana', known('rekryterings', 'vana'))).toEqual(['rekrytering', 'vana']);
});

test('a linking vowel stands for the ending', () =>
  expect(splitCompound('varumottagning', known('varor', 'mottagning'))).toEqual(['varor', 'mottagning']));
