import { expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';
import { withoutNames } from './without-names.ts';

const listed = new Set('excel svetsning lager undersköterska berg'.split(' '));
const left = (text: string): string => withoutNames(text, tokenise(text), (word) => listed.has(word)).words.join(' ');

test.each([
  ['Jag heter Anna Svensson och bor i Stockvik.', 'jag heter och bor i'],
  ['Svensson, Karin', ''],
  ['Erik Berg, Storgatan 12, 852 30 Sundsvall', '12 852 30'],
  ['Eva-Lena Smedberg svetsar.', 'svetsar'],
  ['Jobbade hos Lindströms i Mora på lager.', 'jobbade hos i på lager'],
  ['Bor i Mark.', 'bor i'],
])('names of people and places go: %s', (text, words) => expect(left(text)).toBe(words));

test.each([
  'Jag arbetar i Excel.',
  'Kunskaper: Svetsning, Lager.',
  'Erfarenhet av Truckkörning.',
  'Kurs i Livsmedelsteknik.',
  'Svetsning i tio år.',
  'Mora var där.',
])('what may be a skill stays: %s', (text) => expect(left(text)).toBe(tokenise(text).words.join(' ')));

test('the places in the text stay those of the text', () => {
  const text = 'Anna Svensson svetsar.';
  const { starts, ends } = withoutNames(text, tokenise(text), () => false);
  expect(text.slice(starts[0], ends[0])).toBe('svetsar');
});

test('a family name after a given name goes even when it is a word', () => {
  expect(left('Maria Berg, Undersköterska')).toBe('undersköterska');
  expect(left('Maria Berg Undersköterska')).toBe('undersköterska');
});
