import { describe, expect, test } from 'vitest';
import { fromSearch, inLanguage, paths, toSearch } from './paths.ts';

describe('addresses', () => {
  test('a list repeats its name and comes back as it was', () => {
    const choices = { occupation: ['a', 'b'], region: '22' };
    expect(toSearch(choices)).toBe('occupation=a&occupation=b&region=22');
    expect(fromSearch(`?${toSearch(choices)}`)).toEqual(choices);
  });

  test('empty and missing choices are left out', () => {
    expect(paths.next('sv', { region: '', chances: undefined, skill: [] })).toBe('/sv/next');
  });

  test('an id with slashes is one segment', () => {
    expect(paths.occupation('en', 'http://data.europa.eu/esco/occupation/1')).toBe(
      '/en/occupation/http%3A%2F%2Fdata.europa.eu%2Fesco%2Foccupation%2F1',
    );
  });

  test('the other language keeps the page and the choices', () => {
    expect(inLanguage('/sv/next?ssyk=8131#top', 'en')).toBe('/en/next?ssyk=8131#top');
    expect(inLanguage('/sv/', 'en')).toBe('/en/');
  });
});
