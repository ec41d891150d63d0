import { expect, test } from 'vitest';
import { schemeOf } from './profile.ts';

test('an id shows which scheme it belongs to', () => {
  expect(schemeOf('http://data.europa.eu/esco/skill/0005c151')).toBe('esco');
  expect(schemeOf('7Rxe_Lsu_RvU')).toBe('jobtech');
  expect(schemeOf('process-control')).toBe('starter');
});
