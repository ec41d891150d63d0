import { expect, test } from 'vitest';
import { schemeOf } from '#test/tiny-scheme.ts';
import { documentNotices } from './document-notices.ts';

const swedish = schemeOf('jobtech', { jt1: { sv: 'Svetsning' } });
const both = schemeOf('starter', { s1: { sv: 'Svetsning', en: 'Welding' } });
const text = 'I have worked as a welder and can read drawings in the workshop.';

test('English text and skills with Swedish names only: it is said, in the reader’s language', () => {
  expect(documentNotices({ text }, swedish, 'sv')).toEqual([expect.stringContaining('på engelska')]);
  expect(documentNotices({ text }, swedish, 'en')).toEqual([expect.stringContaining('Swedish names only')]);
});

test('nothing is said when the skills have names in the language, or it cannot be told', () => {
  expect(documentNotices({ text }, both, 'sv')).toEqual([]);
  expect(documentNotices({ text: 'MIG, TIG' }, swedish, 'sv')).toEqual([]);
});

test('a guessed encoding is said', () => {
  expect(documentNotices({ text: '', guessedEncoding: true }, both, 'en')).toEqual([
    expect.stringContaining('Latin-1'),
  ]);
});
