import { expect, test } from 'vitest';
import type { Draft } from '../../forms/start/draft.ts';
import { readExperiences, yearsIn } from './read-experiences.ts';

const text = 'Gillar att lära.\nsvetsare, Verkstaden 2015–2019\nKock på krogen';
const wording = (word: string) => ({
  text: { text: word, lang: 'sv' as const },
  score: 1,
  evidence: [[text.indexOf(word), text.indexOf(word) + word.length]],
  occupations: [],
});
const draft = (declined: readonly string[] = []): Draft => ({
  text,
  found: { skills: [], occupations: [wording('svetsare'), wording('Kock'), wording('svetsare')] },
  entries: { experiences: [], educations: [] },
  removed: [],
  added: [],
  declined,
  notices: [],
});

test('words for occupations become experiences, each once, with the years of their line', () => {
  expect(readExperiences(draft())).toMatchObject([
    { title: 'Svetsare', started: '2015', ended: '2019' },
    { title: 'Kock', started: null, ended: null },
  ]);
});

test('a word that stands in a summary first has the years of its own line; an association’s work is that', () => {
  const told = 'Kock med lång vana.\nLedare i klubben (ideellt) 2015–2024\nKock, Krogen 2003-2011';
  const wordings = ['Kock', 'Ledare'].map((word) => ({
    ...wording(word),
    evidence: [[told.indexOf(word), told.indexOf(word) + word.length]],
  }));
  expect(readExperiences({ ...draft(), text: told, found: { skills: [], occupations: wordings } })).toMatchObject([
    { title: 'Kock', kind: 'paid', started: '2003', ended: '2011' },
    { title: 'Ledare', kind: 'association', started: '2015', ended: '2024' },
  ]);
});

test('what she has said no to is not offered, and an id stays and says nothing', () => {
  const [before] = readExperiences(draft());
  const after = readExperiences(draft(['Kock']));
  expect(after.map(({ id }) => id)).toEqual([before?.id]);
  expect(before?.id).not.toMatch(/svetsare/i);
});

test('years are read as from and until, or from alone', () => {
  expect(['2015-08 – 2019', '2015 - nu', '1850-1900', '2019–2015', 'tel 070-2015'].map(yearsIn)).toEqual([
    { started: '2015', ended: '2019' },
    { started: '2015', ended: null },
    { started: null, ended: null },
    { started: null, ended: null },
    { started: null, ended: null },
  ]);
});
