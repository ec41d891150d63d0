import { expect, it } from 'vitest';
import { skillsTable } from './skills-table.ts';

const skill = (text: string, score: number, sure: boolean, words: readonly string[]) => ({
  label: { text },
  score,
  sure,
  words,
});
const svetsare = { text: { text: 'Svetsare' }, years: 10 };
const kock = { text: { text: 'Kock' } };

it('unsure skills are marked, words said twice stand once, occupations follow with their years', () => {
  const skills = [
    skill('Svetsning', 0.94, true, ['svetsa', 'svetsa']),
    skill('Ritningsläsning', 0.2, false, ['ritning']),
  ];
  expect(skillsTable({ skills, occupations: [svetsare, kock] }, 'sv')).toBe(`Hur säkert   Kompetens        Ur orden
───────────  ───────────────  ────────
0.94         Svetsning        svetsa
0.20 kanske  Ritningsläsning  ritning
Yrken: Svetsare (10 år), Kock
`);
});
it('an occupation is told where no skill is found', () => {
  expect(skillsTable({ skills: [], occupations: [svetsare] }, 'en')).toBe(
    'No skills.\nOccupations: Svetsare (10 years)\n',
  );
});
it('nothing is said so', () => {
  expect(skillsTable({ skills: [], occupations: [] }, 'sv')).toBe('Inga kompetenser.\n');
});
