import { expect, test } from 'vitest';
import { catalogueOf, groupsOf, schemeOf, type Told } from '#test/tiny-scheme.ts';
import type { Course } from '../domain/course.ts';
import { GroupNames } from '../domain/group-names.ts';
import { OccupationKeys } from '../domain/occupation-keys.ts';
import { reasonFinder } from './reason-finder.ts';

const planning = 'planning';
const welder: Told = { kind: 'occupation', sv: 'Svetsare', ssyk: ['7212'], central: ['welding', 'licence', planning] };
const other = (ssyk: string): Told => ({ kind: 'occupation', sv: `Yrke ${ssyk}`, ssyk: [ssyk], central: [planning] });
const scheme = schemeOf('starter', {
  welding: { sv: 'Svetsning' },
  licence: { sv: 'Svetslicens' },
  planning: { sv: 'Planering' },
  indie: { sv: 'Indie' },
  apl: { sv: 'APL, programmeringsspråk', also: ['APL'] },
  truck: { sv: 'Truckvana' },
  welder,
  cook: other('5120'),
  nurse: other('2221'),
  clerk: other('4112'),
});
const groups = groupsOf({ 7212: { sv: 'Svetsare' }, 5120: {}, 2221: {}, 4112: {} });
const keys = new OccupationKeys([], new GroupNames([{ ssyk: '7212', label: 'Svetsare', titles: ['Svetsare'] }]));

/** A reader that finds a skill wherever a word of the text begins as told. */
const wordsFor: Readonly<Record<string, string>> = {
  Svets: 'welding',
  indiv: 'indie',
  Truck: 'truck',
  planer: planning,
  APL: 'apl',
};
/** Whether the reader is. */
let unsure = false;
const text = {
  recogniseSkills: (_scheme: unknown, words: string) =>
    Object.entries(wordsFor).flatMap(([begins, id]) => {
      const found = new RegExp(`${begins}\\p{L}*`, 'u').exec(words);
      if (found === null) return [];
      const evidence = [[found.index, found.index + found[0].length]];
      return [{ id, label: { text: id, lang: 'sv' as const }, score: unsure ? 0.5 : 1, sure: !unsure, evidence }];
    }),
};

const course = (told: Partial<Course>) =>
  ({
    no: 3,
    title: { sv: 'x' },
    subjects: [],
    level: 'vocational',
    code: null,
    sun: [],
    ssyk: [],
    credits: null,
    textShared: false,
    ...told,
  }) as unknown as Course;

function reasons(told: Partial<Course>, description: string | null = null) {
  const find = reasonFinder(scheme, { catalogue: catalogueOf({ skillSchemes: [scheme], groups }), keys, text });
  return find(course(told), { sv: description }).map(
    ({ concept, kind, confidence }) => `${scheme.idOf(concept)} by ${kind} ${confidence.toFixed(2)}`,
  );
}

test('a title that says the skill is surer than a description, a subject alone a guess', () => {
  expect(reasons({ title: { sv: 'Svetsning' } })).toEqual(['welding by title 1.00']);
  expect(reasons({}, 'Du lär dig svetsa. Svetsning ingår.')).toEqual(['welding by text 0.80']);
  expect(reasons({ subjects: ['Industri - Svetsning'] })).toEqual(['welding by subject 0.30']);
});

test('words that are only like a skill’s name are a guess', () => {
  expect(reasons({}, 'Efter individens behov.')).toEqual(['indie by text 0.32']);
});

test('what the reader is unsure of counts where the very words stand there, and where they do not it counts for nothing', () => {
  unsure = true;
  expect(reasons({}, 'Svetsning ingår, efter individens behov.')).toEqual(['welding by text 0.40']);
  unsure = false;
});

test('in an education APL is learning at work, no programming language', () => {
  expect(reasons({ title: { sv: 'Plåtslagare APL' } })).toEqual([]);
});

test('a text that other courses carry too says nothing of this one', () => {
  expect(reasons({ textShared: true }, 'Svetsning ingår.')).toEqual([]);
});

test('experience comes from work: no course is said to give it', () => {
  expect(reasons({ title: { sv: 'Truckvana' } })).toEqual([]);
});

test('of the occupation it leads to a course is thought to give what is central there, no licence, nor what is central everywhere', () => {
  expect(reasons({ title: { sv: 'Svetsare' } })).toContain('welding by key 0.48');
  expect(reasons({ title: { sv: 'Svetsare' } }).join()).not.toMatch(/licence|planning/);
});

test('a short course is not thought to give what the occupation takes', () => {
  expect(reasons({ title: { sv: 'Svetsare' }, level: 'short-course' }).join()).not.toContain('by key');
});

test('what a description names beside the trade it leads to is often in passing', () => {
  expect(reasons({ title: { sv: 'Svetsare' } }, 'Efter individens behov.')).toContain('indie by text 0.13');
});
