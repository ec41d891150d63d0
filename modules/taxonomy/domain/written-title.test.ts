import { expect, test } from 'vitest';
import { writtenTitle } from './written-title.ts';

test.each([
  ['Undersköterska', 'Undersköterska, hemtjänst, äldreboende och habilitering'],
  ['lokalvardare', 'Städare/Lokalvårdare'],
  ['process operatör', 'Processoperatör'],
  ['Art director', 'Art Director/AD'],
])('“%s” is the title %s', (words, title) => {
  expect(writtenTitle(words, title)).toBe('exact');
});

test.each([
  ['svetsaren', 'Svetsare'],
  ['undersköterskor', 'Undersköterska'],
  ['sjuksköterskans', 'Sjuksköterska'],
  ['svtesare', 'Svetsare'],
  ['läkaren', 'Läkare'],
])('“%s” is the title %s in another form or with a slip', (words, title) => {
  expect(writtenTitle(words, title)).toBe('near');
});

test.each([
  ['skött', 'Skötare'],
  ['prover', 'Provare'],
  ['fixade', 'Fixare'],
  ['lekte', 'Lektor'],
  ['tvätt', 'Tvättare'],
  ['svetsat', 'Svetsare'],
  ['lagat', 'Lager'],
  ['am', 'Account manager/AM'],
  ['mekanikerna', 'Mekaniker'],
  ['lärarna', 'Lärare'],
])('“%s” is not the title %s', (words, title) => {
  expect(writtenTitle(words, title)).toBeUndefined();
});
