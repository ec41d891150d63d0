import { expect, test } from 'vitest';
import { schemeOf } from '#test/tiny-scheme.ts';

const scheme = schemeOf('jobtech', {
  welder: {
    kind: 'occupation',
    sv: 'Svetsare',
    also: ['Rörsvetsare'],
    ssyk: ['7212'],
    central: ['welding', 'drawings'],
  },
  'plate-welder': { kind: 'job-title', sv: 'Plåtsvetsare', 'title-of': ['welder'] },
  welding: { sv: 'Svetsning', en: 'Welding' },
  drawings: { en: 'Reading drawings' },
  nameless: {},
});

test('a label is in the language asked for where there is one', () => {
  expect(label('welding', 'sv')).toEqual({ text: 'Svetsning', lang: 'sv' });
  expect(label('welding', 'en')).toEqual({ text: 'Welding', lang: 'en' });
});

test('a label missing in one language is shown in the other, and says so', () => {
  expect(label('welder', 'en')).toEqual({ text: 'Svetsare', lang: 'sv' });
  expect(label('drawings', 'sv')).toEqual({ text: 'Reading drawings', lang: 'en' });
});

test('a concept without words is shown by its id', () => {
  expect(label('nameless', 'sv').text).toBe('nameless');
});

test('a scheme speaks a language for a kind when any concept of the kind has a label in it', () => {
  expect(scheme.speaks('en', 'skill')).toBe(true);
  expect(scheme.speaks('en', 'occupation')).toBe(false);
});

test('an occupation is also called by its alternative labels and by the titles that point to it', () => {
  expect(scheme.wordingsOf(number('welder')).map(({ text }) => text)).toEqual(['Rörsvetsare', 'Plåtsvetsare']);
});

test('relations keep the publisher’s order', () => {
  expect(scheme.targets('central', number('welder'))).toEqual([
    { concept: number('welding'), rank: 0, weight: 1 },
    { concept: number('drawings'), rank: 1, weight: 1 },
  ]);
  expect(scheme.targets('related', number('welder'))).toEqual([]);
});

test('codes of another scheme are told apart', () => {
  expect(scheme.codesIn('ssyk-2012', number('welder'))).toEqual(['7212']);
  expect(scheme.codesIn('isco-08', number('welder'))).toEqual([]);
});

function number(id: string): number {
  return scheme.numberOf(id) ?? -1;
}

function label(id: string, language: 'sv' | 'en') {
  return scheme.labelOf(number(id), language);
}
