import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseSorts } from '#contract/courses.ts';
import { compareKeys, keysOf, type Listed, pageOf } from './arrange-courses.ts';

const listed = (
  id: string,
  told: { start?: number | null; applyBy?: number; km?: number | null; score?: number; title?: string },
) =>
  ({
    offering: { id, course: { title: { sv: told.title ?? id } } },
    days: { start: told.start ?? null, end: null, applyFrom: null, applyBy: told.applyBy ?? null },
    km: told.km ?? null,
    score: told.score ?? null,
  }) as unknown as Listed;

test.each([
  ['start', ['b', 'a', 'c']],
  ['distance', ['c', 'a', 'b']],
  ['match', ['b', 'a', 'c']],
  ['title', ['b', 'c', 'a']],
] as const)('by %s', (sort, order) => {
  const items = [
    listed('a', { start: 20, km: 5, score: 0.9, title: 'Ös' }),
    listed('b', { start: 10, km: null, score: 0.9, title: 'As' }),
    listed('c', { start: null, km: 1, score: 0.2, title: 'Ås' }),
  ];
  const { page } = pageOf(items, { sort, after: undefined, top: 9 });
  const ids = page.map(({ offering }) => offering.id);
  expect(ids).toEqual(order);
});

test('page after page gives every one once, in one order', () => {
  const item = fc.record({
    start: fc.option(fc.integer({ min: 0, max: 9 })),
    km: fc.option(fc.integer({ min: 0, max: 9 })),
    score: fc.constantFrom(0.1, 0.5, 0.9),
    title: fc.constantFrom('a', 'å', 'b'),
  });
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 30 }),
      fc.constantFrom(...courseSorts),
      fc.integer({ min: 1, max: 7 }),
      (told, sort, top) => {
        const items = told.map((each, at) => listed(`i${at}`, each));
        const seen: Listed[] = [];
        let after: ReturnType<typeof keysOf> | undefined;
        for (;;) {
          const { page, next } = pageOf(items, { sort, after, top });
          seen.push(...page);
          if (next === null) break;
          after = next;
        }
        expect(new Set(seen).size).toBe(items.length);
        const keys = seen.map((each) => keysOf(each, sort));
        expect(keys).toEqual(keys.toSorted(compareKeys));
      },
    ),
  );
});

test('of a course the occasion that is nearer is told, where neither is known to start', () => {
  const occasion = (id: string, km: number) => {
    const one = listed(id, { km, score: 0.5 });
    return { ...one, offering: { ...one.offering, course: { ...one.offering.course, no: 7 } } } as Listed;
  };
  const items = [occasion('a-far', 150), occasion('b-near', 50)];
  const { page, occasionsOf } = pageOf(items, { sort: 'match', after: undefined, top: 9, oncePerCourse: true });
  expect(page.map((one) => [one.offering.id, occasionsOf(one)])).toEqual([['b-near', 2]]);
});

test('where those with a known start come first, the best of the others still comes after the worst of them', () => {
  const items = [listed('undated', { score: 0.9 }), listed('dated', { start: 10, score: 0.3 })];
  const idsOf = (datedFirst: boolean) =>
    pageOf(items, { sort: 'match', after: undefined, top: 9, datedFirst }).page.map(({ offering }) => offering.id);
  expect(idsOf(true)).toEqual(['dated', 'undated']);
  expect(idsOf(false)).toEqual(['undated', 'dated']);
});
