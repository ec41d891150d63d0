import type { Language } from '#kit/language.ts';
import type { NextJobsSignal } from './next-jobs-signals.ts';

/** What each signal is called where its part of the score is shown. */
export const signalNames: Readonly<Record<Language, Readonly<Record<NextJobsSignal, string>>>> = {
  sv: {
    skills: 'Gemensamma kompetenser',
    titles: 'Liknande yrkesbenämningar',
    related: 'Listan över närliggande yrken',
    crossroads: 'Hur många yrken som leder hit',
    substitutes: 'Hur väl ditt yrke kan ersätta det här',
    level: 'Samma utbildningsnivå',
    branch: 'Utanför din egen gren, dit fler går än man tror',
    pay: 'Hur mycket av dagens lön jobbet ger',
    places: 'Finns i ungefär samma län som ditt yrke',
    vacancies: 'Antal annonserade jobb',
    employed: 'Antal som arbetar i yrket',
    breadth: 'Antal olika yrken i gruppen',
  },
  en: {
    skills: 'Shared skills',
    titles: 'Similar job titles',
    related: 'The list of related occupations',
    crossroads: 'How many occupations lead here',
    substitutes: 'How well your occupation can stand in for it',
    level: 'The same level of education',
    branch: 'Outside your own branch, where more go than one thinks',
    pay: 'How much of today’s pay it gives',
    places: 'Found in about the same counties as your occupation',
    vacancies: 'Number of advertised jobs',
    employed: 'Number who work there',
    breadth: 'Number of occupations in the group',
  },
};
