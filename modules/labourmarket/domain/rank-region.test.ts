import { describe, expect, test } from 'vitest';
import type { Assessment, VacancyFigures } from '#contract/figures.ts';
import type { RegionOccupation } from '#contract/regions.ts';
import { rankRegion } from './rank-region.ts';

describe('best and worst chances', () => {
  test('are those assessed as large and as small, what is growing and what is shrinking first', () => {
    const lists = ranked(
      occupation('2221', { assessments: [assessed('large', 'same')] }),
      occupation('2222', { assessments: [assessed('large', 'increase')] }),
      occupation('4111', { assessments: [assessed('small', 'same')] }),
      occupation('4112', { assessments: [assessed('small', 'decrease')] }),
      occupation('7212', { assessments: [assessed('medium', 'increase')] }),
    );
    expect(codes(lists.bestChances)).toEqual(['2222', '2221']);
    expect(codes(lists.worstChances)).toEqual(['4112', '4111']);
  });

  test('are equal when the same is assessed: then more vacancies come first, then the code', () => {
    const large = { assessments: [assessed('large', 'same')] };
    const lists = ranked(
      occupation('3333', large),
      occupation('2222', large),
      occupation('9999', { ...large, vacancies: { region: 7 } }),
    );
    expect(codes(lists.bestChances)).toEqual(['9999', '2222', '3333']);
  });

  test('say nothing of what was assessed for the country only, or not at all', () => {
    const lists = ranked(
      occupation('2221', { assessments: [assessed('large', 'increase', 'country')] }),
      occupation('2222', { assessments: [assessed(null, 'increase')] }),
      occupation('2223', {}),
    );
    expect(lists.bestChances).toEqual([]);
    expect(lists.worstChances).toEqual([]);
  });

  test('hold a group when all who assessed it here agree; an assessment of the country does not weigh in', () => {
    const lists = ranked(
      occupation('2221', { assessments: [assessed('large', 'same'), assessed('small', 'same', 'country')] }),
      occupation('2222', { assessments: [assessed('large', 'same'), assessed('medium', 'same')] }),
      occupation('2223', { assessments: [assessed('large', 'same'), assessed(null, null)] }),
    );
    expect(codes(lists.bestChances)).toEqual(['2221', '2223']);
  });
});

describe('most vacancies', () => {
  test('come by count; none is not listed', () => {
    const lists = ranked(
      occupation('1111', { vacancies: { region: 5 } }),
      occupation('2222', { vacancies: { region: 0 } }),
      occupation('3333', { vacancies: { region: 50 } }),
    );
    expect(codes(lists.mostVacancies)).toEqual(['3333', '1111']);
  });
});

describe('over- and under-represented', () => {
  const lists = ranked(
    occupation('1111', { vacancies: { region: 40, locationQuotient: 2 } }),
    occupation('2222', { vacancies: { region: 90, locationQuotient: 3 } }),
    occupation('3333', { vacancies: { region: 40, locationQuotient: 0.5 } }),
    occupation('4444', { vacancies: { region: 10, locationQuotient: 0.1 } }),
    occupation('5555', { vacancies: { region: 20, locationQuotient: 1 } }),
    occupation('6666', { vacancies: { region: 2, locationQuotient: 9, few: true } }),
    occupation('7777', { vacancies: { region: 0, locationQuotient: null } }),
  );

  test('come by location quotient, the farthest from 1 first', () => {
    expect(codes(lists.overRepresented)).toEqual(['2222', '1111']);
    expect(codes(lists.underRepresented)).toEqual(['4444', '3333']);
  });

  test('leave out what is too few to say, has no quotient, or is just as common as elsewhere', () => {
    const all = [...codes(lists.overRepresented), ...codes(lists.underRepresented)];
    expect(all).not.toEqual(expect.arrayContaining([expect.stringMatching(/5555|6666|7777/)]));
  });
});

test('each list ends where it was asked to', () => {
  const many = ['1111', '2222', '3333'].map((ssyk) => occupation(ssyk, { vacancies: { region: 1 } }));
  expect(codes(rankRegion(many, 2).mostVacancies)).toEqual(['1111', '2222']);
});

function ranked(...occupations: readonly RegionOccupation[]) {
  return rankRegion(occupations, 10);
}

function codes(occupations: readonly RegionOccupation[]): readonly string[] {
  return occupations.map(({ ssyk }) => ssyk);
}

function assessed(
  chances: Assessment['chances'],
  direction: Assessment['direction'],
  area: Assessment['area'] = 'region',
): Assessment {
  return { name: { text: 'Yrket', lang: 'sv' }, partOfGroup: false, chances, direction, area };
}

function occupation(
  ssyk: string,
  told: { assessments?: Assessment[]; vacancies?: Partial<VacancyFigures> },
): RegionOccupation {
  const vacancies = { region: 0, country: 0, locationQuotient: null, few: false, ...told.vacancies };
  return { ssyk, label: { text: ssyk, lang: 'sv' }, assessments: told.assessments ?? [], vacancies };
}
