import { describe, expect, test } from 'vitest';
import { howFar, levelOfEducation, takesEducation, type Way } from './how-far.ts';

const way = (more: Partial<Way>): Way => ({
  lacks: 16,
  outOfReach: 0,
  atWork: 0,
  isStudied: true,
  experience: 0,
  educationLevel: undefined,
  level: 2,
  takesEducation: false,
  ...more,
});
const leads = (more: Partial<Way>) => howFar(way(more), 'sv').leads;

describe('how far a plan leads', () => {
  test('all the way where courses give it all, and then nothing is in the way', () => {
    expect(howFar(way({ atWork: 8 }), 'sv')).toEqual({ leads: 'whole', leadsWhy: null });
  });

  test('is part of it where something is uncovered or most is left to learn at work', () => {
    expect([leads({ outOfReach: 1 }), leads({ atWork: 9 })]).toEqual(['part', 'part']);
  });

  test('is never the whole way to a step up or a regulated job without an education for it', () => {
    expect(howFar(way({ takesEducation: true }), 'sv')).toEqual({
      leads: 'part',
      leadsWhy: expect.stringContaining('egen utbildning'),
    });
    expect(leads({ takesEducation: true, lacks: 0, isStudied: false })).toBe('part');
    expect(leads({ takesEducation: true, educationLevel: 2 })).toBe('whole');
  });

  test('a higher vocational education is not the whole way to what takes a degree, nor an upper-secondary one to a step up', () => {
    expect(leads({ takesEducation: true, level: 4, educationLevel: levelOfEducation('higher-vocational') })).toBe(
      'part',
    );
    expect(leads({ takesEducation: true, level: 3, educationLevel: levelOfEducation('higher-vocational') })).toBe(
      'whole',
    );
    expect(leads({ takesEducation: true, level: 3, educationLevel: levelOfEducation('komvux-upper-secondary') })).toBe(
      'part',
    );
  });

  test('experience is no hindrance to whoever has the education, but is to others', () => {
    expect(leads({ outOfReach: 2, experience: 2, educationLevel: 2 })).toBe('whole');
    expect(leads({ outOfReach: 3, experience: 2, educationLevel: 2 })).toBe('part');
    expect(leads({ outOfReach: 2, experience: 2 })).toBe('part');
  });

  test('is nowhere without a course or validation', () => {
    expect(leads({ isStudied: false, atWork: 16 })).toBe('nowhere');
    expect(leads({ isStudied: false, lacks: 0 })).toBe('whole');
  });
});

test('a higher level or a law takes an education, unless she is there already', () => {
  const at = (more: object) => ({ isThere: false, standsIn: 0, level: 2 as const, from: [2 as const], ...more });
  expect(takesEducation(at({ level: 3 }), false)).toBe(true);
  expect(takesEducation(at({}), true)).toBe(true);
  expect(takesEducation(at({}), false)).toBe(false);
  expect(takesEducation(at({ isThere: true, level: 4 }), true)).toBe(false);
});
