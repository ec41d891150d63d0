import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NextJobsInput } from './next-jobs-input.ts';
import { rankNextJobs } from './rank-next-jobs.ts';

const codes = ['3121', '8131', '8132', '8199', '9111'];
const operator = { group: 1, weight: 1 };

test('what lies nearer in skills comes first', () => {
  expect(order(asked({ skills: [0.1, 1, 0.9, 0.5, 0.2] }))).toEqual(['8132', '8199', '9111', '3121']);
});

test('the group she comes from is no next job', () => {
  expect(order(asked({}))).not.toContain('8131');
});

test('equal scores come in code order', () => {
  expect(order(asked({ levels: [2, 2, 2, 2, 2] }))).toEqual(['3121', '8132', '8199', '9111']);
});

test('without any evidence nothing is ranked', () => {
  expect(rankNextJobs({ codes, from: [operator] })).toEqual([]);
});

test('the parts of the score sum to it, and it stays within 0 and 1', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const count = fc.nat(10_000);
  const of = <Kind>(one: fc.Arbitrary<Kind>) => fc.array(one, { minLength: 5, maxLength: 5 });
  const evidence = fc.record(
    { skills: of(share), substitutes: of(share), relatedRank: of(count), listedBy: of(count), vacancies: of(count) },
    { requiredKeys: ['skills'] },
  );
  fc.assert(
    fc.property(evidence, (given) => {
      for (const { score, signals, closeness } of rankNextJobs(asked(given))) {
        expect(signals.reduce((sum, part) => sum + part.contribution, 0)).toBeCloseTo(score, 9);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
        expect(closeness).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('left out, the related list is silent, in score and reasons', () => {
  const given = asked({ skills: [0.5, 1, 0.5, 0.5, 0.5], relatedRank: [0, 0, 0, 0, 1], listedBy: [1, 2, 3, 4, 9] });
  expect(order(given)[0]).toBe('9111');
  const without = rankNextJobs({ ...given, without: ['related', 'branch'] });
  expect(without.map(({ code }) => code)).toEqual(order(asked({ skills: [0.5, 1, 0.5, 0.5, 0.5] })));
  expect(without.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain('related-list');
});

test('with skills and no occupation, list, substitutes and level are silent', () => {
  const [first] = rankNextJobs({ ...asked({ skills: [0, 0.4, 0, 0, 0], relatedRank: [1, 1, 1, 1, 1] }), from: [] });
  expect(first?.code).toBe('8131');
  expect(first?.signals.map(({ signal }) => signal)).toEqual(['skills']);
});

test('the reasons say why, strongest first and the branch last', () => {
  const [first] = rankNextJobs(
    asked({
      skills: [0.1, 1, 0.9, 0.1, 0.1],
      sharedSkills: [0, 9, 7, 0, 0],
      relatedRank: [0, 0, 2, 0, 0],
      substitutes: [0, 0, 0.5, 0, 0],
    }),
  );
  expect(first?.reasons).toEqual([
    { kind: 'related-list', rank: 2 },
    { kind: 'skills-shared', count: 7 },
    { kind: 'level-steps', steps: 0 },
    { kind: 'substitutes', share: 0.5 },
    { kind: 'same-group', level: 3 },
  ]);
});

test('a step up or down in level counts against, and a group without a level as one step', () => {
  const ranked = rankNextJobs({
    codes: ['8131', '8199', '0110', '2111'],
    levels: [2, 2, null, 4],
    from: [{ group: 0, weight: 1 }],
  });
  expect(ranked.map(({ code, signals }) => [code, signals[0]?.value.toFixed(2)])).toEqual([
    ['8199', '1.00'],
    ['0110', '0.67'],
    ['2111', '0.33'],
  ]);
});

test('of two that lie equally near, the one in another branch comes first: near ones look nearer than they are', () => {
  expect(order(asked({ levels: [2, 2, 2, 2, 2], without: [] }))[0]).toBe('3121');
  const [near] = rankNextJobs(asked({ without: [] })).filter(({ code }) => code === '8132');
  expect(near?.signals.find(({ signal }) => signal === 'branch')?.value).toBe(0);
  expect(near?.reasons.map(({ kind }) => kind)).toContain('same-group');
});

test('a job that pays less than hers counts for less, one that pays more not for more', () => {
  const payKept = [1, 1, 0.7, 1, 1];
  expect(order(asked({ levels: [2, 2, 2, 2, 2], payKept })).at(-1)).toBe('8132');
});

test('a size counts in the score but not in the closeness', () => {
  const small = rankNextJobs(asked({ vacancies: [1, 1, 1, 1, 1] }));
  const large = rankNextJobs(asked({ vacancies: [1, 1, 1, 1, 10_000] }));
  const of = (ranked: typeof small) => ranked.find(({ code }) => code === '9111');
  expect(large[0]?.code).toBe('9111');
  expect(of(large)?.closeness).toBe(of(small)?.closeness);
});

function asked(evidence: Partial<NextJobsInput>): NextJobsInput {
  const flat = [0.5, 0.5, 0.5, 0.5, 0.5];
  return {
    codes,
    from: [operator],
    levels: [3, 2, 2, 2, 1],
    skills: flat,
    without: ['branch'],
    ...evidence,
  };
}

function order(input: NextJobsInput): string[] {
  return rankNextJobs(input).map(({ code }) => code);
}
