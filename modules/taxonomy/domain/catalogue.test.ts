import { describe, expect, test } from 'vitest';
import { catalogueOf, groupsOf, schemeOf, type Told } from '#test/tiny-scheme.ts';
import { formerLabel } from './catalogue.ts';

const welding: Record<string, Told> = { welding: { sv: 'Svetsning', en: 'Welding' } };
const jobtech = schemeOf('jobtech', { jt1: { sv: 'Svetsning' } });
const starter = schemeOf('starter', welding);
const esco = schemeOf('esco', { 'http://esco/1': { en: 'weld metal' } });

describe('the scheme that serves a language', () => {
  test('is the national taxonomy in Swedish and ESCO in English', () => {
    const catalogue = catalogueOf({ skillSchemes: [jobtech, esco] });
    expect(catalogue.schemeFor('sv')).toBe(jobtech);
    expect(catalogue.schemeFor('en')).toBe(esco);
  });

  test('is one that speaks it, before one that is preferred but does not', () => {
    expect(catalogueOf({ skillSchemes: [jobtech, starter] }).schemeFor('en')).toBe(starter);
    expect(catalogueOf({ skillSchemes: [starter, esco] }).schemeFor('sv')).toBe(starter);
  });

  test('is whichever there is when none speaks it', () => {
    expect(catalogueOf({ skillSchemes: [esco] }).schemeFor('sv')).toBe(esco);
    expect(catalogueOf({}).schemeFor('sv')).toBeUndefined();
  });

  test('is for occupations always the most local', () => {
    expect(catalogueOf({ skillSchemes: [starter, esco] }).nationalScheme).toBe(starter);
  });
});

describe('the groups of an occupation', () => {
  const groups = groupsOf({ '7212': { isco: ['7212'] }, '7213': { isco: ['7212', '7213'] } });
  const schemes = [
    schemeOf('jobtech', {
      welder: { kind: 'occupation', ssyk: ['7212', '7212'], isco: ['7213'] },
      stray: { kind: 'occupation', ssyk: ['9999'] },
    }),
    schemeOf('esco', { 'http://esco/welder': { kind: 'occupation', isco: ['7212', '7213'] } }),
  ];
  const catalogue = catalogueOf({ skillSchemes: schemes, groups });

  test('are those it names itself, each once', () => {
    expect(groupsOfId('welder')).toEqual(['7212']);
  });

  test('are reached through ISCO where it names none', () => {
    expect(groupsOfId('http://esco/welder')).toEqual(['7212', '7213']);
  });

  test('are none when those it names are not loaded', () => {
    expect(groupsOfId('stray')).toEqual([]);
  });

  test('hold its occupations of every scheme', () => {
    expect(catalogue.occupationsOf('7212').map(({ scheme }) => scheme.name)).toEqual(['jobtech', 'esco']);
    expect(catalogue.occupationsOf('7213').map(({ scheme }) => scheme.name)).toEqual(['esco']);
  });

  function groupsOfId(id: string): readonly string[] {
    const key = catalogue.find(id);
    return key === undefined ? ['not found'] : catalogue.groupsOf(key);
  }
});

test('an occupation is shown with its group, a group with its code alone', () => {
  const catalogue = catalogueOf({
    skillSchemes: [schemeOf('jobtech', { welder: { kind: 'occupation', sv: 'Svetsare', ssyk: ['7212'] } })],
    groups: groupsOf({ '7212': { sv: 'Svetsare och gasskärare' } }),
  });
  const group = { text: 'Svetsare och gasskärare', lang: 'sv' };
  expect(catalogue.find('welder')).toBeDefined();
  expect(catalogue.occupationsOf('7212').map((key) => catalogue.occupationRef(key, 'sv'))).toEqual([
    { id: 'welder', label: { text: 'Svetsare', lang: 'sv' }, ssyk: ['7212'], group },
  ]);
  expect(catalogue.groupRef('7212', 'sv')).toEqual({ id: '7212', label: group, ssyk: ['7212'] });
});

test('a concept that newer data lacks is found by its id and its kind', () => {
  const former = { id: 'old', kind: 'skill', labels: { sv: 'Telexvana' }, ssyk: [] } as const;
  const catalogue = catalogueOf({ skillSchemes: [starter], former: [former] });
  expect(catalogue.find('old')).toBeUndefined();
  expect(catalogue.findFormer('old', 'skill')).toBe(former);
  expect(catalogue.findFormer('old', 'occupation')).toBeUndefined();
  expect(formerLabel(former, 'en')).toEqual({ text: 'Telexvana', lang: 'sv' });
});
