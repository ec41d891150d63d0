import { describe, expect, test } from 'vitest';
import { profile } from '#engine/match/index.ts';
import { catalogueOf, groupsOf, schemeOf, type Told } from '#test/tiny-scheme.ts';
import { describeGap } from './describe-gap.ts';
import { schemeEvidence } from './scheme-evidence.ts';

describe('of two operators’ skills, process control in both', () => {
  // The group's row is the mean of the two: process 1, chemistry ½, forklift and rolling 0.6 ⁄ 2.
  const operators = {
    chemist: { kind: 'occupation', ssyk: ['8131'], central: ['process', 'chemistry'], common: ['forklift'] },
    roller: { kind: 'occupation', ssyk: ['8131'], central: ['process'], common: ['rolling'] },
    rolling: {},
    process: {},
    forklift: {},
    chemistry: {},
  } as const;

  test('she has what she holds and lacks the rest, weightiest first', async () => {
    expect(await gapOf(operators, { process: 1 })).toEqual({
      has: ['central process'],
      lacks: ['central chemistry', 'common rolling', 'common forklift'],
      coverage: 0.25,
    });
  });

  test('holding a skill as a common one is having it, as the group’s neighbours do is not', async () => {
    expect(await gapOf(operators, { process: 0.6, chemistry: 0.25 })).toMatchObject({
      has: ['central process'],
      coverage: 0.25,
    });
  });

  test('what the group does not ask for is neither had nor lacked', async () => {
    const { has, coverage } = await gapOf({ ...operators, knitting: {} }, { knitting: 1 });
    expect({ has, coverage }).toEqual({ has: [], coverage: 0 });
  });
});

test('sixteen skills stand for what a job asks; one beyond them is had but never lacked', async () => {
  const many = Object.fromEntries(Array.from({ length: 16 }, (_, place) => [`skill-${place}`, {}] as const));
  const demanding = {
    nurse: { kind: 'occupation', ssyk: ['2221'], central: Object.keys(many), common: ['singing'] },
    ...many,
    singing: {},
  } as const;
  const without = await gapOf(demanding, { 'skill-0': 1 }, '2221');
  expect(without.lacks).toHaveLength(15);
  expect(without.coverage).toBe(1 / 16);
  const singer = await gapOf(demanding, { singing: 1 }, '2221');
  expect(singer).toMatchObject({ has: ['common singing'], coverage: 0 });
});

test('of skills that few in the group hold the weightiest six are told', async () => {
  // Twelve occupations with a skill of their own each: each is held by a twelfth of the group, less than a tenth.
  const scattered = Object.fromEntries(
    Array.from({ length: 12 }, (_, place) => [
      [`job-${place}`, { kind: 'occupation', ssyk: ['8131'], central: [`skill-${place}`] }] as const,
      [`skill-${place}`, {}] as const,
    ]).flat(),
  );
  expect((await gapOf(scattered, {})).lacks).toHaveLength(6);
});

test('of a group whose skills nobody knows nothing is said', async () => {
  expect(await gapOf({ knitting: {} }, { knitting: 1 })).toEqual({ has: [], lacks: [], coverage: null });
});

async function gapOf(concepts: Readonly<Record<string, Told>>, holds: Readonly<Record<string, number>>, ssyk = '8131') {
  const scheme = schemeOf('jobtech', concepts);
  const groups = groupsOf({ '8131': {}, '2221': {} });
  const catalogue = catalogueOf({ skillSchemes: [scheme], groups });
  const evidence = await schemeEvidence(scheme, { catalogue, codes: groups.codes, figures: {} });
  const held = Object.entries(holds).map(
    ([id, fully]) => [evidence.columns.get(scheme.numberOf(id) ?? -1) ?? -1, fully] as const,
  );
  const asked = { held: profile(held), group: groups.indexOf(ssyk) ?? -1, language: 'sv' as const };
  const { has, lacks, coverage } = describeGap(evidence, asked);
  const tell = (skills: typeof has) => skills.map(({ tier, id }) => `${tier} ${id}`);
  return { has: tell(has), lacks: tell(lacks), coverage };
}
