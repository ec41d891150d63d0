import type { KnownFile } from '../known-folder.ts';
import { file } from './described-file.ts';
import { cc0 } from './licences.ts';

const openData = {
  title: 'Öppna data om yrken och kompetenser',
  publisher: 'Arbetsförmedlingen',
  url: 'https://data.arbetsformedlingen.se/',
};

export const occupationFiles: readonly KnownFile[] = [
  file('occupations/kompetens_beskrivning.json', 'jobtech/skill-descriptions', {
    datasets: ['scheme:jobtech'],
    source: openData,
    licence: cc0,
    method: {
      sv: 'Korta beskrivningar av kompetenser. De ser ut att vara skrivna av en dator.',
      en: 'Short descriptions of skills. They look machine-written.',
    },
  }),
  file('occupations/info_job_titles.json', 'jobtech/job-titles', {
    datasets: ['scheme:jobtech'],
    source: openData,
    licence: cc0,
    method: {
      sv: 'Titlar som förekommer på arbetsmarknaden och vilka yrken de kan betyda. Titlar vars yrken inte finns i taxonomin är utelämnade.',
      en: 'Titles in use on the labour market and the occupations they may mean. Titles whose occupations are not in the taxonomy are left out.',
    },
  }),
  file('occupations/info_occupations.json', 'jobtech/occupation-wordings', {
    datasets: ['scheme:jobtech'],
    source: openData,
    licence: cc0,
    method: {
      sv: 'Andra benämningar på yrken. Yrken som inte finns i taxonomin är utelämnade.',
      en: 'Other wordings of occupations. Occupations that are not in the taxonomy are left out.',
    },
  }),
  file('occupations/occupation-skills.json', 'jobtech/occupation-skills', {
    datasets: ['scheme:jobtech'],
    source: openData,
    licence: cc0,
    method: {
      sv: 'Kompetenser per yrke: från taxonomin, beräknade och från yrkesgruppen, samt behörigheter och certifikat som ofta efterfrågas. Varje lista är begränsad och säger inte vad lagen kräver.',
      en: 'Skills per occupation: from the taxonomy, calculated and from the occupation group, and licences and certificates often asked for. Each list is capped and does not say what the law requires.',
    },
  }),
  file('occupations/green_skills.json', 'jobtech/green-skills', {
    datasets: ['scheme:jobtech'],
    source: { ...openData, title: 'Gröna kompetenser' },
    licence: cc0,
    method: {
      sv: 'Arbetsförmedlingens lista över kompetenser som hör till den gröna omställningen. Den är bred: också djurskötsel, trädgård och livsmedelshygien står där.',
      en: 'The Swedish Public Employment Service’s list of skills that belong to the green transition. It is a broad one: animal care, gardening and food hygiene are on it too.',
    },
  }),
  file('occupations/digital_skills.json', 'jobtech/digital-skills', {
    datasets: ['scheme:jobtech'],
    source: { ...openData, title: 'Digitala kompetenser' },
    licence: cc0,
    method: {
      sv: 'Arbetsförmedlingens lista över digitala kompetenser, från kalkylprogram till programmeringsspråk.',
      en: 'The Swedish Public Employment Service’s list of digital skills, from spreadsheets to programming languages.',
    },
  }),
  file('occupations/narliggande-yrken.json', 'jobtech/related-occupations', {
    datasets: ['scheme:jobtech'],
    source: { ...openData, title: 'Närliggande yrken 1.2.1' },
    licence: cc0,
    date: '2026-02-23',
    method: {
      sv: 'Högst tio yrken som liknar varandra, bara de som människor enligt registerdata faktiskt byter mellan.',
      en: 'At most ten occupations that are alike, only those between which people move according to register data.',
    },
  }),
];
