import type { KnownFile } from '../known-folder.ts';
import { file } from './described-file.ts';
import { cc0 } from './licences.ts';

const jobtech = {
  title: 'JobTech Taxonomy',
  publisher: 'Arbetsförmedlingen',
  url: 'https://data.arbetsformedlingen.se/',
};
const taxonomyNames = {
  sv: 'Arbetsförmedlingens lista över begrepp på arbetsmarknaden, som den är publicerad.',
  en: 'The Swedish Public Employment Service’s list of labour-market concepts, as published.',
};
const ssykNames = {
  sv: 'Standard för svensk yrkesklassificering (SSYK 2012), som Arbetsförmedlingen publicerar den.',
  en: 'The Swedish standard classification of occupations (SSYK 2012), as published by the Swedish Public Employment Service.',
};

export const taxonomyFiles: readonly KnownFile[] = [
  file('taxonomy/ssyk2012_hierarchy.csv', 'jobtech/ssyk-hierarchy', {
    datasets: ['scheme:ssyk-2012', 'forecast', 'vacancies', 'pay', 'education-keys'],
    source: jobtech,
    licence: cc0,
    method: ssykNames,
  }),
  file('taxonomy/ssyk4_isco08.csv', 'jobtech/ssyk-isco', {
    datasets: ['scheme:ssyk-2012'],
    source: jobtech,
    licence: cc0,
    method: {
      sv: 'Nyckel mellan den svenska och den internationella yrkesindelningen. En grupp kan motsvara flera.',
      en: 'Key between the Swedish and the international classification of occupations. A group may match several.',
    },
  }),
  file('taxonomy/isco-level-4-groups.json', 'jobtech/isco-groups', {
    datasets: ['scheme:isco-08', 'scheme:ssyk-2012'],
    source: jobtech,
    licence: cc0,
    method: {
      sv: 'Den internationella yrkesindelningen ISCO-08 med svenska namn, som Arbetsförmedlingen publicerar den.',
      en: 'The international classification ISCO-08 with Swedish names, as published by the Swedish Public Employment Service.',
    },
  }),
  file('taxonomy/skills.json', 'jobtech/skills', {
    datasets: ['scheme:jobtech'],
    source: jobtech,
    licence: cc0,
    method: taxonomyNames,
  }),
  file('taxonomy/the-ssyk-hierarchy-with-occupations.json', 'jobtech/occupations', {
    datasets: ['scheme:jobtech'],
    source: jobtech,
    licence: cc0,
    method: taxonomyNames,
  }),
  file('taxonomy/keyword-concepts-with-relations.json', 'jobtech/keywords', {
    datasets: ['scheme:jobtech'],
    source: jobtech,
    licence: cc0,
    method: {
      sv: 'Sökord som Arbetsförmedlingen har kopplat till yrken och kompetenser.',
      en: 'Search words that the Swedish Public Employment Service has tied to occupations and skills.',
    },
  }),
  file('taxonomy/substitutability-relations-between-occupations.json', 'jobtech/substitutability', {
    datasets: ['scheme:jobtech'],
    source: jobtech,
    licence: cc0,
    method: {
      sv: 'Arbetsförmedlingens bedömning av hur väl den som har ett yrke kan göra arbetet i ett annat, till exempel 25 eller 75 procent.',
      en: 'The Swedish Public Employment Service’s judgement of how well a person in one occupation can do the work of another, for example 25 or 75 per cent.',
    },
  }),
];
