import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { regulatedGroups, regulationOf } from './regulated-occupations.ts';

test('nurses need a licence, and the act that says so is named', () => {
  expect(regulationOf('2221', 'sv')).toMatchObject({
    kind: 'licence',
    act: 'Patientsäkerhetslagen (2010:659)',
    partOfGroup: false,
  });
});

test('of assistant nurses the title is protected, not the work', () => {
  expect(regulationOf('5321', 'en')).toMatchObject({ kind: 'title', partOfGroup: false });
});

test('where only some in the group are meant it says so', () => {
  expect(regulationOf('2411', 'sv')?.partOfGroup).toBe(true);
});

test('of groups outside the table nothing is said', () => {
  expect(regulationOf('8131', 'sv')).toBeNull();
});

test('every group in the table is a group of SSYK 2012, and stands there once', () => {
  const starter = readFileSync(join(import.meta.dirname, '../../../data/starter/ssyk.csv'), 'utf8');
  const codes = new Set(starter.split('\n').map((row) => row.split(',')[0]));
  expect(regulatedGroups.filter((ssyk) => !codes.has(ssyk))).toEqual([]);
  expect(new Set(regulatedGroups).size).toBe(regulatedGroups.length);
});
