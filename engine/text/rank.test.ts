import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Evidence, roughStrength, signalNames, signalRows } from './rank.ts';

const share = fc.double({ min: 0.05, max: 1, noNaN: true });
const evidence: fc.Arbitrary<Evidence> = fc.record({
  concept: fc.nat(50),
  match: fc.record({
    form: fc.nat(50),
    matched: fc.double({ min: 0.1, max: 20, noNaN: true }),
    coverage: share,
    exactness: share,
    head: share,
    rarity: share,
    looseness: share,
    positions: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }),
  }),
  words: fc.integer({ min: 1, max: 6 }),
  exactLabel: fc.boolean(),
  preferred: share,
  bag: fc.double({ min: 0, max: 30, noNaN: true }),
  near: fc.option(fc.record({ whole: share, windows: fc.tuple(share, share, share), positions: fc.constant([0]) })),
  unsaid: fc.boolean(),
  qualifier: share,
});
const tokens = 7;
const rowsOf = (found: readonly Evidence[]) => {
  const rows = signalRows(found, { tokens, concepts: 9999 });
  return found.map((_, i) => {
    const row = rows.subarray(i * signalNames.length, (i + 1) * signalNames.length);
    return (name: (typeof signalNames)[number]) => row[signalNames.indexOf(name)] as number;
  });
};

/** Brute-force twin: every comparison of one candidate with all others, as the names say. */
function twin(found: readonly Evidence[], own: Evidence) {
  const strengths = found.map(({ match }) => roughStrength(match));
  const strength = roughStrength(own.match);
  const place = (values: readonly number[], value: number): number => values.filter((each) => each > value).length;
  const at = own.match.positions.map((position) => found.filter(({ match }) => match.positions.includes(position)));
  return {
    strengthShare: strength / Math.max(...strengths),
    place: place(strengths, strength),
    outdone: Math.min(...at.map((rivals) => strength / Math.max(...rivals.map(({ match }) => roughStrength(match))))),
    rivals: Math.min(...at.map((rivals) => rivals.filter(({ match }) => match.coverage > 0.5).length)),
  };
}

test('a candidate stands among its rivals as counting them one by one says', () =>
  fc.assert(
    fc.property(fc.array(evidence, { minLength: 1, maxLength: 12 }), (found) => {
      for (const [i, signal] of rowsOf(found).entries()) {
        const told = twin(found, found[i] as Evidence);
        expect(signal('strengthShare')).toBeCloseTo(told.strengthShare, 5);
        expect(signal('outdone')).toBeCloseTo(told.outdone, 5);
        expect(signal('rivals')).toBeCloseTo(Math.log(1 + told.rivals), 5);
        // Equals take the places after each other.
        expect(1 / signal('rankStrength') - 1).toBeGreaterThan(told.place - 1e-4);
      }
    }),
  ));

test('the best of all stands first and outdoes nobody less than itself', () => {
  const [own] = fc.sample(evidence, { numRuns: 1, seed: 1 }) as [Evidence];
  const weaker = { ...own, concept: own.concept + 1, match: { ...own.match, coverage: own.match.coverage / 2 } };
  const [first, second] = rowsOf([own, weaker]);
  expect([first?.('rankStrength'), first?.('outdone'), first?.('strengthShare')]).toEqual([1, 1, 1]);
  expect(second?.('rankStrength')).toBe(0.5);
  expect(second?.('outdone')).toBeCloseTo(0.25, 5);
});

test('strength grows with the coverage and falls with words between', () => {
  const match = { coverage: 1, matched: 4, looseness: 0 } as Evidence['match'];
  expect(roughStrength(match)).toBe(2);
  expect(roughStrength({ ...match, coverage: 0.5 })).toBe(0.5);
  expect(roughStrength({ ...match, looseness: 0.5 })).toBe(1.5);
});
