import { expect, test } from 'vitest';
import { toSearch } from '../../paths.ts';
import { paceIn, pagesIn, questionOf, searchOf } from './question.ts';

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

test('the county she has chosen is the place until another is named', () => {
  expect(toSearch(questionOf({ region: '22', pages: '2', q: 'svets' }))).toBe('q=svets&place=22');
  expect(questionOf({ region: '22', place: 'Umeå' })).toEqual({ place: 'Umeå' });
  expect(toSearch(searchOf(form({ place: '' }), { region: '22' }))).toBe('');
});

test('a distance without a place to measure from is dropped', () => {
  expect(toSearch(searchOf(form({ place: '', maxKm: '50' }), {}))).toBe('');
  expect(toSearch(searchOf(form({ place: 'Sundsvall', maxKm: '50' }), {}))).toBe('place=Sundsvall&maxKm=50');
});

test('a pace is one choice in the form and two limits in the address', () => {
  expect(toSearch(searchOf(form({ pace: 'at-most-half' }), { minPace: '100' }))).toBe('maxPace=50');
  expect(paceIn({ maxPace: '50' })).toBe('at-most-half');
  expect(paceIn({ minPace: '30' })).toBe('other');
  expect(toSearch(searchOf(form({ pace: 'other' }), { minPace: '30' }))).toBe('minPace=30');
});

test('courses that have begun are shown only when asked for', () => {
  expect(toSearch(searchOf(form({}), {}))).toBe('');
  expect(toSearch(searchOf(form({ past: 'on' }), {}))).toBe('status=active&status=start-not-published&status=past');
});

test('a number of pages that is none is the first page', () => {
  expect([pagesIn({}), pagesIn({ pages: '3' }), pagesIn({ pages: 'x' }), pagesIn({ pages: '9999' })]).toEqual([
    1, 3, 1, 15,
  ]);
});
