import { expect, test } from 'vitest';
import { isAway } from './is-away.ts';

const coded = (code: string) => Object.assign(new Error('it failed'), { code });

test.each([
  coded('ECONNREFUSED'),
  coded('57P01'),
  coded('08006'),
  new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]),
  new Error('Connection terminated unexpectedly'),
  new Error('the query failed', { cause: coded('57P03') }),
])('%s: the database cannot be reached', (problem) => expect(isAway(problem)).toBe(true));

test.each([coded('23505'), coded('42501'), coded('57014'), new Error('no'), 'ECONNREFUSED', undefined])(
  '%s: it was reached',
  (problem) => expect(isAway(problem)).toBe(false),
);
