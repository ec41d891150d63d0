import { expect, test } from 'vitest';
import { readForm } from './form-tokens.ts';

const core = (text: string) =>
  readForm(text).map(({ words, qualifies }) => words.filter((_, i) => !qualifies[i]).join(' '));

test('what follows a comma, and what stands in brackets, only qualifies', () => {
  expect(core('Räkneblad, kalkylblad')).toEqual(['räkneblad']);
  expect(core('Koka (matlagning)')).toEqual(['koka']);
});

test('a list has no qualifier; function words go', () =>
  expect(core('saw, plane and glue wood')).toEqual(['saw plane glue wood']));

test('each side of a slash is a reading of its own', () => {
  expect(core('Grupphandledning/GH')).toEqual(['grupphandledning gh', 'grupphandledning', 'gh']);
});

test('hyphenated words are also read as one', () => expect(core('fjärr-kyla')).toEqual(['fjärr kyla', 'fjärrkyla']));

test('a name in capitals is no function word', () => {
  expect(core('IT support for it')).toEqual(['it support']);
});

test('the letter of a kind stays', () => expect(core('A-truckar')[0]).toBe('a truckar'));

test('a program is met by its name alone', () => {
  expect(core('Java, programmeringsspråk')).toEqual(['java', 'java']);
  expect(core('MS Excel')).toEqual(['ms excel', 'excel']);
  expect(core('Layout-Adobe InDesign')).toContain('adobe indesign');
  expect(core('Däck, reparationsvana')).toHaveLength(1);
});

test('the words of a program’s name are told from those that say what it is', () => {
  expect(readForm('Java, programmeringsspråk')[0]?.names).toEqual([true, false]);
  expect(readForm('Svarvning, CNC')[0]?.names).toEqual([false, false]);
});

test.each([
  ['Svarvning, CNC', 'svarvning'],
  ['Körning av grävmaskin', 'körning'],
  ['Personlig omvårdnad', 'omvårdnad'],
])('the head of %s is %s', (text, head) => {
  const form = readForm(text)[0];
  expect(form?.words[form.head]).toBe(head);
});
