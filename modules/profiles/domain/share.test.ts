import { expect, test } from 'vitest';
import type { Profile } from '#contract/profiles.ts';
import { nothingTold } from './profile.ts';
import { expiryOf, isNothing, shownIn, stateOf } from './share.ts';

const made = new Date('2026-03-01T08:00:00Z');
const saved = { savedAt: '2026-01-01T00:00:00Z' };
const work = { kind: 'paid', organisation: '', place: '', started: null, ended: null, description: '' } as const;
const profile: Profile = {
  about: { name: 'Ann', email: 'ann@example.org', phone: '070', place: 'Timrå', about: '' },
  wishes: { ...nothingTold.wishes, note: 'secret' },
  experiences: [
    { id: 'one', ...saved, ...work, title: 'Operatör' },
    { id: 'two', ...saved, ...work, title: 'Kassör' },
  ],
  educations: [],
  skills: [{ id: 'one', ...saved, scheme: null, name: 'Truck', level: null, evidence: '' }],
  languages: [],
  jobs: [{ id: '8192', ...saved, name: 'Operatör', choices: '', note: 'secret' }],
  plans: [],
};

test('a share shows exactly what was chosen, its own notes never', () => {
  const shown = shownIn(profile, {
    about: ['name'],
    wishes: false,
    items: [
      { part: 'experiences', id: 'two' },
      { part: 'jobs', id: '8192' },
    ],
  });
  expect(shown).toEqual({
    about: { name: 'Ann' },
    wishes: null,
    experiences: [{ id: 'two', ...work, title: 'Kassör' }],
    educations: [],
    skills: [],
    languages: [],
    jobs: [{ id: '8192', name: 'Operatör', choices: '' }],
    plans: [],
  });
});

test('of a saved address, her least pay is never shown, and of a job’s no skills', () => {
  const choices = 'skill=a&ssyk=8192&payFloor=33000&region=22&lacking=b';
  const kept = { ...saved, name: 'x', choices, note: '' };
  const whole = { ...profile, jobs: [{ id: '8192', ...kept }], plans: [{ id: 'one', ...kept }] };
  const items = [{ part: 'jobs', id: '8192' } as const, { part: 'plans', id: 'one' } as const];
  const shown = shownIn(whole, { about: [], wishes: false, items });
  expect(shown.jobs[0]?.choices).toBe('ssyk=8192&region=22');
  expect(shown.plans[0]?.choices).toBe('skill=a&ssyk=8192&region=22&lacking=b');
});

test('nothing chosen is nothing to share', () => {
  expect(isNothing({ about: [], wishes: false, items: [] })).toBe(true);
  expect(isNothing({ about: ['name'], wishes: false, items: [] })).toBe(false);
});

test('a share is open until its day, or until it is closed', () => {
  const expiresAt = expiryOf(made, 30);
  expect(expiresAt.toISOString()).toBe('2026-03-31T08:00:00.000Z');
  const share = { expiresAt, closedAt: null };
  expect(stateOf(share, new Date(expiresAt.getTime() - 1))).toBe('open');
  expect(stateOf(share, expiresAt)).toBe('expired');
  expect(stateOf({ ...share, closedAt: made }, made)).toBe('closed');
});
