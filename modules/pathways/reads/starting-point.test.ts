import { describe, expect, test } from 'vitest';
import type { NextQuery } from '#contract/next.ts';
import { catalogueOf, groupsOf, schemeOf } from '#test/tiny-scheme.ts';
import { nearestExamples } from './nearest-examples.ts';
import { schemeEvidence } from './scheme-evidence.ts';
import { type StartingPoint, startingPoint } from './starting-point.ts';

const jobtech = schemeOf('jobtech', {
  chemist: { kind: 'occupation', sv: 'Operatör, kemi', ssyk: ['8131'], central: ['process', 'chemistry'] },
  painter: { kind: 'occupation', sv: 'Operatör, färg', ssyk: ['8131'], central: ['process'], common: ['colours'] },
  welder: { kind: 'occupation', sv: 'Svetsare', ssyk: ['7212'], central: ['welding'] },
  bare: { kind: 'occupation', sv: 'Operatör', ssyk: ['8131'] },
  process: { sv: 'Processtyrning' },
  chemistry: { sv: 'Kemi' },
  colours: { sv: 'Färglära' },
  welding: { sv: 'Svetsning' },
});
const esco = schemeOf('esco', {
  'http://esco/welder': { kind: 'occupation', en: 'welder', isco: ['7212'], central: ['http://esco/weld'] },
  'http://esco/weld': { en: 'weld metal' },
});
const groups = groupsOf({ '7212': { isco: ['7212'] }, '8131': {}, '8132': {} });
const catalogue = catalogueOf({ skillSchemes: [jobtech, esco], groups });
const sources = { catalogue, codes: groups.codes, figures: {} };
const evidence = new Map([
  [jobtech, await schemeEvidence(jobtech, sources)],
  [esco, await schemeEvidence(esco, sources)],
]);
const model = { of: (scheme: typeof jobtech) => evidence.get(scheme) };

describe('refused is', () => {
  test('to start from nothing', () => {
    expect(refused({})).toEqual({ code: 'request/nothing-to-start-from', details: {} });
    expect(refused({ ssyk: [], skill: [] })).toMatchObject({ code: 'request/nothing-to-start-from' });
  });

  test('a group that is not in the data, with the nearest code', () => {
    expect(refused({ ssyk: ['7212', '8133'] })).toEqual({
      code: 'occupation/unknown',
      details: { parameter: 'ssyk', value: '8133', nearest: '8131' },
    });
    expect(refused({ ssyk: ['välfärd'] })).toEqual({
      code: 'occupation/unknown',
      details: { parameter: 'ssyk', value: 'välfärd' },
    });
  });

  test('an occupation or skill that is not in the data, or is the other of the two', () => {
    expect(refused({ occupation: ['miller'] })).toMatchObject({
      code: 'occupation/unknown',
      details: { parameter: 'occupation', value: 'miller' },
    });
    expect(refused({ occupation: ['welding'] })).toMatchObject({ code: 'occupation/unknown' });
    expect(refused({ skill: ['welder'] })).toMatchObject({ code: 'skill/unknown', details: { parameter: 'skill' } });
  });

  test('everything while no groups are loaded', () => {
    const start = startingPoint({ skill: ['welding'] }, { catalogue, model: { of: () => undefined }, language: 'sv' });
    expect(start).toMatchObject({ ok: false, error: { code: 'data/not-loaded' } });
  });
});

describe('she comes from', () => {
  test('the groups she gives and those of her occupations, each once', () => {
    expect(start({ ssyk: ['7212', '7212'], occupation: ['chemist', 'painter'] }).groups).toEqual(['7212', '8131']);
  });

  test('no group when she gives skills alone', () => {
    expect(start({ skill: ['welding'] }).groups).toEqual([]);
  });
});

describe('the scheme is', () => {
  test('that of her skills, else of her occupations, else the one that serves her language', () => {
    expect(start({ skill: ['http://esco/weld'], occupation: ['welder'] }).evidence.scheme).toBe(esco);
    expect(start({ occupation: ['http://esco/welder'] }).evidence.scheme).toBe(esco);
    expect(start({ ssyk: ['7212'] }, 'sv').evidence.scheme).toBe(jobtech);
    expect(start({ ssyk: ['7212'] }, 'en').evidence.scheme).toBe(esco);
  });

  test('the one that most of her skills are of', () => {
    const mixed = start({ skill: ['http://esco/weld', 'welding', 'process'] });
    expect(mixed.evidence.scheme).toBe(jobtech);
    expect(held(mixed)).toEqual({ Processtyrning: 1, Svetsning: 1 });
  });
});

describe('she is taken to hold', () => {
  test('the skills she gives and no others where no occupation is given', () => {
    const given = start({ skill: ['welding'] });
    expect(held(given)).toEqual({ Svetsning: 1 });
    expect(given.skillsAssumed).toBe(false);
  });

  test('the skills she gives besides those usual in her occupation, less those she says she lacks', () => {
    const from = { skill: ['welding'], occupation: ['chemist'] };
    expect(held(start(from))).toEqual({ Processtyrning: 1, Kemi: 1, Svetsning: 1 });
    expect(held(start({ ...from, lacking: ['chemistry', 'gone'] }))).toEqual({ Processtyrning: 1, Svetsning: 1 });
    expect(start(from).skillsAssumed).toBe(true);
  });

  test('those of her occupation: common ones less fully than central ones', () => {
    const assumed = start({ occupation: ['painter'] });
    expect(held(assumed)).toEqual({ Processtyrning: 1, Färglära: 0.6 });
    expect(assumed.skillsAssumed).toBe(true);
  });

  test('those of her group as far as its occupations share them', () => {
    // Of the two operators with skills both control a process, one knows chemistry, one colours (0.6 ⁄ 2).
    expect(held(start({ ssyk: ['8131'] }))).toEqual({ Processtyrning: 1, Kemi: 0.5, Färglära: 0.3 });
  });

  test('those of all she gives, occupation and group', () => {
    expect(held(start({ occupation: ['welder'], ssyk: ['8131'] }))).toEqual({
      Svetsning: 1,
      Processtyrning: 1,
      Kemi: 0.5,
      Färglära: 0.3,
    });
  });

  test('those of the group of an occupation that has none of its own', () => {
    expect(held(start({ occupation: ['bare'] }))).toEqual({ Processtyrning: 1, Kemi: 0.5, Färglära: 0.3 });
  });
});

describe('examples of jobs in a group', () => {
  test('begin with the one that asks most for what she has', () => {
    // Chemistry is half of what the chemist's job asks and nothing of the painter's.
    expect(examples(start({ skill: ['chemistry'] }))).toEqual(['chemist', 'painter', 'bare']);
    expect(examples(start({ skill: ['colours'] }))).toEqual(['painter', 'chemist', 'bare']);
  });

  test('are the national ones even when her skills are ESCO’s', () => {
    expect(examples(start({ skill: ['http://esco/weld'] }), '7212')).toEqual(['welder']);
  });

  function examples(from: StartingPoint, ssyk = '8131') {
    return nearestExamples(ssyk, from, { catalogue, language: 'sv' }).map(({ id }) => id);
  }
});

type Given = Pick<NextQuery, 'ssyk' | 'occupation' | 'skill' | 'lacking'>;

function start(given: Given, language: 'sv' | 'en' = 'sv'): StartingPoint {
  const result = startingPoint(given, { catalogue, model, language });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function refused(given: Given) {
  const result = startingPoint(given, { catalogue, model, language: 'sv' });
  return result.ok ? undefined : result.error;
}

/** Skill → how fully, to a tenth of a thousandth: weights are kept as 32-bit numbers. */
function held({ evidence: { scheme, concepts }, held: { indices, weights } }: StartingPoint) {
  const fully = (at: number) => Number((weights[at] ?? 0).toFixed(4));
  return Object.fromEntries(
    Array.from(indices, (column, at) => [scheme.labelOf(concepts[column] ?? 0, 'sv').text, fully(at)]),
  );
}
