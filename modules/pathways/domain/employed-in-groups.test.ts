import { expect, test } from 'vitest';
import { employedInGroups } from './employed-in-groups.ts';

test('those at work in a wider group are shared out by vacancies', () => {
  const employed = employedInGroups(['8131', '8132', '9111'], new Map([['813', 1000]]), [89, 9, 5]);
  expect(Array.from(employed ?? [])).toEqual([900, 100, 0]);
});

test('without any count there is no evidence', () => {
  expect(employedInGroups(['8131'], new Map(), [1])).toBeUndefined();
});
