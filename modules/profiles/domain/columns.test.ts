import { expect, test } from 'vitest';
import { columnOf, fieldsOf } from './columns.ts';

test('a column bears the name of its field', () => {
  expect(['title', 'payFloorSek'].map(columnOf)).toEqual(['title', 'pay_floor_sek']);
});

test('a row’s fields are the contract’s, without whose it is', () => {
  const row = { person_id: 'p', item_id: 'i', saved_at: new Date(0), title: 'Svetsare', pay_floor_sek: 1 };
  expect(fieldsOf(row)).toEqual({ title: 'Svetsare', payFloorSek: 1 });
});
