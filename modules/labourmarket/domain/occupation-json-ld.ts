import type { OccupationPage } from '#contract/occupations.ts';

const mostSkills = 20;

/** An occupation as schema.org's `Occupation` (https://schema.org/Occupation). Made-up pay is left out. */
export function occupationJsonLd({ label, definition, groups, skills, pay, sources }: OccupationPage): object {
  const payIsReal = sources['pay']?.some(({ synthetic }) => synthetic) === false;
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: label.text,
    ...(definition === null ? {} : { description: definition.text }),
    occupationalCategory: groups.map((group) => ({
      '@type': 'CategoryCode',
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'SSYK 2012' },
      codeValue: group.ssyk,
      name: group.label.text,
    })),
    occupationLocation: { '@type': 'Country', name: 'SE' },
    skills: skills.slice(0, mostSkills).map((skill) => skill.label.text),
    ...(payIsReal && pay?.median != null ? { estimatedSalary: [salaryOf(pay)] } : {}),
  };
}

function salaryOf({ p10, median, p90 }: NonNullable<OccupationPage['pay']>): object {
  return {
    '@type': 'MonetaryAmountDistribution',
    name: 'base',
    currency: 'SEK',
    duration: 'P1M',
    ...(p10 === null ? {} : { percentile10: p10 }),
    median,
    ...(p90 === null ? {} : { percentile90: p90 }),
  };
}
