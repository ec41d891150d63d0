import { expect, test } from 'vitest';
import { groupsOf } from '#test/tiny-scheme.ts';

const groups = groupsOf({
  '8': { sv: 'Maskinarbete' },
  '8131': { sv: 'Processoperatörer, kemi', en: 'Process operators, chemicals', isco: ['8131', '3133'] },
  '721': { sv: 'Svetsare m.fl.' },
  '7212': { sv: 'Svetsare och gasskärare', isco: ['7212'] },
  '3117': { sv: 'Gruvtekniker', isco: ['3133'] },
});

test('only groups of four digits count, in the order of their codes', () => {
  expect(groups.codes).toEqual(['3117', '7212', '8131']);
  expect(groups.has('721')).toBe(false);
  expect(groups.indexOf('8131')).toBe(2);
  expect(groups.indexOf('9999')).toBeUndefined();
});

test('an ISCO group may lead to several SSYK groups, and several to one', () => {
  expect(groups.ofIsco('3133')).toEqual(['3117', '8131']);
  expect(groups.ofIsco('8131')).toEqual(['8131']);
  expect(groups.ofIsco('0000')).toEqual([]);
});

test('a group is named in the reader’s language, else in the other, else by its code', () => {
  expect(groups.labelOf('8131', 'en')).toEqual({ text: 'Process operators, chemicals', lang: 'en' });
  expect(groups.labelOf('7212', 'en')).toEqual({ text: 'Svetsare och gasskärare', lang: 'sv' });
  expect(groups.labelOf('9999', 'sv').text).toBe('9999');
});
