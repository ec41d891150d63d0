import type { About, Education, Experience, ProfileSkill, Wishes } from '#contract/profiles.ts';
import type { Language } from '#kit/language.ts';

type Words = Readonly<Record<Language, string>>;
/** Code in the starter pack, Swedish name, English name, level and what shows it. */
type PersonaSkill = readonly [id: string, sv: string, en: string, level: ProfileSkill['level'], evidence: Words];

/** A made-up person to try the platform as. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly about: Words;
  readonly place: string;
  readonly wishes: Wishes;
  readonly skills: readonly PersonaSkill[];
  readonly languages: Readonly<Record<string, 'native' | 'a2' | 'b1' | 'b2' | 'c1'>>;
  readonly experiences: (text: (words: Words) => string) => readonly Experience[];
  readonly educations: (text: (words: Words) => string) => readonly Education[];
}

const work = { kind: 'paid', organisation: '', place: '', started: null, ended: null, description: '' } as const;
const nothing: Words = { sv: '', en: '' };
const shows = (sv: string, en: string): Words => ({ sv, en });

export const personas: readonly Persona[] = [
  {
    id: 'process-operator',
    name: 'Ann-Marie Sundin',
    about: {
      sv: 'Processoperatör, 47 år. Massabruket där hon har arbetat i 22 år läggs ner.',
      en: 'Process operator, 47. The pulp mill where she has worked for 22 years is closing.',
    },
    place: 'Sundsvall',
    wishes: { places: ['Sundsvall', 'Timrå'], hours: 'full-time', payFloorSek: 33_000, avoid: [], note: '' },
    skills: [
      [
        'process-monitoring',
        'Processövervakning',
        'Process monitoring',
        'teaches',
        shows('22 år i kontrollrum', '22 years in the control room'),
      ],
      ['process-control', 'Processtyrning', 'Process control', 'skilled', nothing],
      ['process-troubleshooting', 'Felsökning av processer', 'Process troubleshooting', 'skilled', nothing],
      ['chemical-handling', 'Kemikaliehantering', 'Chemical handling', 'skilled', nothing],
      ['shift-handover', 'Skiftöverlämning', 'Shift handover', 'teaches', nothing],
      [
        'forklift-licence',
        'Truckkort',
        'Forklift licence',
        'independent',
        shows('Truckkort A och B, 2016', 'Licence A and B, 2016'),
      ],
      ['first-aid-and-cpr', 'Första hjälpen och HLR', 'First aid and CPR', 'independent', nothing],
    ],
    languages: { sv: 'native', en: 'b1' },
    experiences: (text) => [
      {
        ...work,
        title: text(shows('Processoperatör', 'Process operator')),
        organisation: text(shows('Massabruket (påhittat)', 'The pulp mill (made up)')),
        place: 'Sundsvall',
        started: '2004-03',
        description: text(
          shows(
            'Kör kokeri och blekeri från kontrollrummet, tar prover, felsöker och lär upp nya på skiftet.',
            'Runs the digester and bleach plant from the control room, takes samples, finds faults and trains new colleagues.',
          ),
        ),
      },
      {
        ...work,
        kind: 'association',
        title: text(shows('Kassör', 'Treasurer')),
        organisation: text(shows('Skidklubben (påhittad)', 'The ski club (made up)')),
        started: '2015',
        description: text(shows('Bokföring, budget och årsredovisning.', 'Accounts, budget and annual report.')),
      },
    ],
    educations: (text) => [
      {
        title: text(shows('Industritekniska programmet', 'Industrial technology programme')),
        provider: '',
        country: text(shows('Sverige', 'Sweden')),
        level: 'upper-secondary',
        started: '1995',
        ended: '1998',
        completed: true,
      },
    ],
  },
  {
    id: 'newcomer-engineer',
    name: 'Samir Haddad',
    about: {
      sv: 'Maskiningenjör från Syrien, 34 år. Har bott i Sverige i två år och kör lastbil så länge.',
      en: 'Mechanical engineer from Syria, 34. Two years in Sweden, driving a lorry in the meantime.',
    },
    place: 'Västerås',
    wishes: { places: ['Västerås'], hours: 'full-time', payFloorSek: 35_000, avoid: [], note: '' },
    skills: [
      [
        'mechanical-design',
        'Mekanisk konstruktion',
        'Mechanical design',
        'skilled',
        shows('Sex år som konstruktör', 'Six years as a designer'),
      ],
      ['mechanical-3d-cad', '3D-CAD för mekanik', 'Mechanical 3D CAD', 'skilled', nothing],
      ['project-management', 'Projektledning', 'Project management', 'independent', nothing],
      ['quality-control', 'Kvalitetskontroll', 'Quality control', 'independent', nothing],
      [
        'swedish',
        'Svenska',
        'Swedish',
        'learning',
        shows('Läser sfi kurs D', 'Takes Swedish for immigrants, course D'),
      ],
    ],
    languages: { ar: 'native', en: 'c1', sv: 'b1' },
    experiences: (text) => [
      {
        ...work,
        title: text(shows('Konstruktör', 'Design engineer')),
        organisation: text(shows('Verkstadsföretag (påhittat)', 'Engineering company (made up)')),
        place: 'Aleppo',
        started: '2014-09',
        ended: '2020-12',
        description: text(
          shows(
            'Ritade pumpar och fläktar i 3D, tog fram underlag för tillverkning och följde upp kvaliteten.',
            'Designed pumps and fans in 3D, prepared manufacturing documents and followed up quality.',
          ),
        ),
      },
      {
        ...work,
        title: text(shows('Lastbilschaufför', 'Lorry driver')),
        place: 'Västerås',
        started: '2024-06',
      },
    ],
    educations: (text) => [
      {
        title: text(shows('Maskinteknik', 'Mechanical engineering')),
        provider: text(shows('Universitetet i Aleppo', 'University of Aleppo')),
        country: text(shows('Syrien', 'Syria')),
        level: 'bachelor',
        started: '2009',
        ended: '2014',
        completed: true,
      },
    ],
  },
  {
    id: 'assistant-nurse',
    name: 'Elin Bergqvist',
    about: {
      sv: 'Undersköterska i hemtjänsten, 29 år. Har vårdat sin mormor hemma och funderar på att läsa vidare.',
      en: 'Assistant nurse in home care, 29. Has cared for her grandmother at home and thinks of studying further.',
    },
    place: 'Östersund',
    wishes: { places: ['Östersund'], hours: 'part-time', payFloorSek: 29_000, avoid: [], note: '' },
    skills: [
      [
        'nursing-care',
        'Omvårdnad',
        'Nursing care',
        'skilled',
        shows('Sju år i hemtjänsten', 'Seven years in home care'),
      ],
      [
        'medication-handling',
        'Läkemedelshantering',
        'Medication handling',
        'independent',
        shows('Delegering', 'Delegation'),
      ],
      ['hygiene-routines', 'Hygienrutiner', 'Hygiene routines', 'skilled', nothing],
      ['documentation', 'Dokumentation', 'Documentation', 'independent', nothing],
      ['first-aid-and-cpr', 'Första hjälpen och HLR', 'First aid and CPR', 'independent', nothing],
    ],
    languages: { sv: 'native', en: 'b2' },
    experiences: (text) => [
      {
        ...work,
        title: text(shows('Undersköterska, hemtjänst', 'Assistant nurse, home care')),
        organisation: text(shows('Kommunen (påhittad)', 'The municipality (made up)')),
        place: 'Östersund',
        started: '2018-08',
      },
      {
        ...work,
        kind: 'care',
        title: text(shows('Vårdade min mormor', 'Cared for my grandmother')),
        started: '2021',
        ended: '2023',
        description: text(
          shows('Mat, läkemedel, läkarbesök och sällskap.', 'Meals, medicines, doctor’s visits and company.'),
        ),
      },
    ],
    educations: (text) => [
      {
        title: text(shows('Vård- och omsorgsprogrammet', 'Health and social care programme')),
        provider: '',
        country: text(shows('Sverige', 'Sweden')),
        level: 'upper-secondary',
        started: '2013',
        ended: '2016',
        completed: true,
      },
    ],
  },
];

/** What there is one of in her profile. */
export function aboutOf({ name, place, about }: Persona, language: Language): About {
  return { name, email: '', phone: '', place, about: about[language] };
}

/** Her lists, an id to each item, in a language. */
export function itemsOf(persona: Persona, language: Language) {
  const text = (words: Words) => words[language];
  const numbered = <Item>(items: readonly Item[]) => items.map((item, at): [string, Item] => [String(at + 1), item]);
  return {
    experiences: numbered(persona.experiences(text)),
    educations: numbered(persona.educations(text)),
    skills: persona.skills.map(([id, sv, en, level, evidence]): [string, ProfileSkill] => [
      `skill/${id}`,
      { scheme: 'starter', name: text({ sv, en }), level, evidence: text(evidence) },
    ]),
    languages: Object.entries(persona.languages).map(([id, level]): [string, { level: string }] => [id, { level }]),
  };
}
