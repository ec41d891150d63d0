import type { KnownFile, KnownFolder } from '../known-folder.ts';

const about = {
  source: {
    title: 'ESCO 1.1.1',
    publisher: 'European Commission',
    url: 'https://esco.ec.europa.eu/',
  },
  licence: 'Reuse with attribution: This service uses the ESCO classification of the European Commission.',
} as const;

const concepts = {
  sv: 'EU-kommissionens lista med namn och beskrivningar, som den är publicerad.',
  en: 'The European Commission’s list with names and descriptions, as published.',
};
const hierarchy = {
  sv: 'EU-kommissionens indelning i bredare och smalare begrepp, som den är publicerad.',
  en: 'The European Commission’s arrangement into broader and narrower concepts, as published.',
};
const occupationSkills = {
  sv: 'EU-kommissionens bedömning av vilka kompetenser som är nödvändiga i ett yrke och vilka som är valfria.',
  en: 'The European Commission’s judgement of which skills are essential to an occupation and which are optional.',
};
const skillSkills = {
  sv: 'EU-kommissionens bedömning av vilka kompetenser som är till nytta för andra.',
  en: 'The European Commission’s judgement of which skills are useful for others.',
};

const collections = {
  sv: 'EU-kommissionens urval av kompetenser som är gröna respektive digitala.',
  en: 'The European Commission’s selections of skills that are green and that are digital.',
};
const greenShares = {
  sv: 'EU-kommissionens uträkning av hur stor del av ett yrkes kompetenser som är gröna. Den hör till ESCO 1.2.1.',
  en: 'The European Commission’s reckoning of how large a share of an occupation’s skills are green. It belongs to ESCO 1.2.1.',
};

function file(path: string, adapter: string, rest: Pick<KnownFile, 'datasets' | 'method'>): KnownFile {
  return { path, adapter, ...about, ...rest };
}

/** The official ESCO CSV download, one or more languages in one folder. The edition is that of the data folder. */
export const escoFolder: KnownFolder = {
  id: 'esco',
  title: 'ESCO 1.1.1',
  files: [
    file('occupations_{language}.csv', 'esco/occupations', { datasets: ['scheme:esco'], method: concepts }),
    file('skills_{language}.csv', 'esco/skills', { datasets: ['scheme:esco'], method: concepts }),
    file('skillGroups_{language}.csv', 'esco/skill-groups', { datasets: ['scheme:esco'], method: concepts }),
    file('skillsHierarchy_{language}.csv', 'esco/skills-hierarchy', {
      datasets: ['scheme:esco'],
      method: hierarchy,
    }),
    file('ISCOGroups_{language}.csv', 'esco/isco-groups', {
      datasets: ['scheme:isco-08', 'scheme:esco'],
      method: concepts,
    }),
    file('broaderRelationsOccPillar.csv', 'esco/broader-occupations', {
      datasets: ['scheme:isco-08', 'scheme:esco'],
      method: hierarchy,
    }),
    file('broaderRelationsSkillPillar.csv', 'esco/broader-skills', {
      datasets: ['scheme:esco'],
      method: hierarchy,
    }),
    file('occupationSkillRelations.csv', 'esco/occupation-skills', {
      datasets: ['scheme:esco'],
      method: occupationSkills,
    }),
    file('greenSkillsCollection_{language}.csv', 'esco/green-skills', {
      datasets: ['scheme:esco'],
      method: collections,
    }),
    file('digitalSkillsCollection_{language}.csv', 'esco/digital-skills', {
      datasets: ['scheme:esco'],
      method: collections,
    }),
    {
      ...file('greenShareOcc_{language}-1.2.1.csv', 'esco/green-shares', {
        datasets: ['scheme:esco'],
        method: greenShares,
      }),
      source: { ...about.source, title: 'ESCO 1.2.1: green share of occupations' },
    },
    file('skillSkillRelations.csv', 'esco/skill-skills', { datasets: ['scheme:esco'], method: skillSkills }),
  ],
};
