import { describe, expect, test } from 'vitest';
import { catalogueOf, groupsOf, schemeOf, type Told } from '#test/tiny-scheme.ts';
import { choicesOf, listTitles } from './titles.ts';

describe('a wording', () => {
  const catalogue = catalogueOf({
    skillSchemes: [
      schemeOf('jobtech', {
        welder: { kind: 'occupation', sv: 'Svetsare', en: 'Welder', also: ['Gassvetsare'], ssyk: ['7212'] },
        plater: { kind: 'occupation', sv: 'Plåtslagare', ssyk: ['7213'] },
        sheet: { kind: 'job-title', sv: 'Plåtsvetsare', 'title-of': ['plater', 'welder'] },
        astray: { kind: 'job-title', sv: 'Vilsen' },
        welding: { sv: 'Svetsning' },
      }),
    ],
    groups: groupsOf({
      '7212': { sv: 'Svetsare och gasskärare' },
      '7213': { sv: 'Plåtslagare' },
      '72': { sv: 'Metall' },
    }),
  });
  const titles = listTitles(catalogue);

  test('is an occupation’s name, its other names, or a job title', () => {
    expect(titled('Svetsare')).toMatchObject({ kind: 'occupation', language: 'sv' });
    expect(titled('Welder')).toMatchObject({ kind: 'occupation', language: 'en' });
    expect(titled('Gassvetsare')).toMatchObject({ kind: 'job-title' });
    expect(titled('Plåtsvetsare')).toMatchObject({ kind: 'job-title' });
  });

  test('that may mean several occupations gives them all to choose among, in Swedish order', () => {
    expect(choices('Plåtsvetsare')).toEqual(['Plåtslagare', 'Svetsare']);
  });

  test('of an SSYK group leads to the group', () => {
    expect(titled('Svetsare och gasskärare')).toMatchObject({ kind: 'group', ssyk: '7212', occupations: [] });
    expect(choices('Svetsare och gasskärare')).toEqual(['Svetsare och gasskärare']);
  });

  test('that names both an occupation and a group is the occupation’s', () => {
    expect(titled('Plåtslagare')).toMatchObject({ kind: 'occupation' });
    expect(titles.filter(({ text }) => text === 'Plåtslagare')).toHaveLength(1);
  });

  test('is left out when it leads nowhere, or to a skill or a group of another level', () => {
    expect(['Vilsen', 'Svetsning', 'Metall'].map(titled)).toEqual([undefined, undefined, undefined]);
  });

  function titled(wording: string) {
    return titles.find(({ text }) => text === wording);
  }
  function choices(wording: string) {
    return titles
      .filter(({ text }) => text === wording)
      .flatMap((title) => choicesOf(title, catalogue, 'sv').map(({ label }) => label.text));
  }
});

describe('a family', () => {
  test('gathers the occupations that share a head, from two on', () => {
    expect(
      families('sv', ['Processoperatör, kemi', 'Processoperatör, stål', 'Processoperatör, papper', 'Svetsare, rör']),
    ).toEqual({ Processoperatör: 3 });
    expect(families('sv', ['Processoperatör, kemi', 'Svetsare, rör'])).toEqual({});
  });

  test('takes in the occupation that has the bare head for its name', () => {
    expect(families('sv', ['Lärling', 'Lärling, bygg', 'Lärling, mur', 'Lärling, plåt'])).toEqual({ Lärling: 4 });
  });

  test('ends at a space, comma, slash or parenthesis', () => {
    expect(families('sv', ['Lärare i fritidshem', 'Lärare/pedagog', 'Lärare (yrke)'])).toEqual({ Lärare: 3 });
  });

  test('has no adjective for its head', () => {
    expect(families('sv', ['Medicinsk sekreterare', 'Medicinsk fysiker', 'Medicinsk fotvårdare'])).toEqual({});
    expect(families('sv', ['Biträdande rektor', 'Biträdande chef', 'Biträdande jurist'])).toEqual({});
  });

  test('has in English a head only where a comma has put it first', () => {
    expect(families('en', ['import manager', 'import agent', 'import clerk'])).toEqual({});
    expect(families('en', ['Machine operator, glass', 'Machine operator, paper', 'Machine operator, wood'])).toEqual({
      'Machine operator': 3,
    });
  });

  /** Head → how many occupations. */
  function families(language: 'sv' | 'en', names: readonly string[]): Record<string, number> {
    const occupations = names.map((name): [string, Told] => [name, { kind: 'occupation', [language]: name }]);
    const titles = listTitles(catalogueOf({ skillSchemes: [schemeOf('jobtech', Object.fromEntries(occupations))] }));
    const found = titles.filter(({ kind }) => kind === 'family');
    return Object.fromEntries(found.map(({ text, occupations: its }) => [text, its.length]));
  }
});
