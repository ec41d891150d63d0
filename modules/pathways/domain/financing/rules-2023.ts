import type { RuleSource, TransitionRules } from './rules.ts';

const act: RuleSource = {
  title: { sv: 'Lag (2022:856) om omställningsstudiestöd', en: 'Act (2022:856) on transition study support' },
};
const terms: RuleSource = {
  title: {
    sv: 'CSN: Vad är omställningsstudiestöd och vem kan få det? Lag (2022:856)',
    en: 'CSN: What is transition study support and who can get it? Act (2022:856)',
  },
  url: 'https://www.csn.se/bidrag-och-lan/studiestod/omstallningsstudiestod/vad-ar-omstallningsstudiestod-och-vem-kan-fa-det.html',
};
const history: RuleSource = {
  title: {
    sv: 'Villkor för omställningsstudiestöd, återgivna av Unionen. Lag (2022:856)',
    en: 'Conditions of transition study support as told by Unionen. Act (2022:856)',
  },
  url: 'https://unionen.se/medlemskapet/medlemsformaner/studiestod',
};

/** 2023: amounts derived from the agency's own table of that year and checked against all of its rows. */
export const rules2023: TransitionRules = {
  year: 2023,
  incomeBase: 74_300,
  priceBase: 52_500,
  grant: { share: 0.8, capBases: 4.5 },
  supplement: [
    { share: 0.8, capBases: 5.5 },
    { share: 0.65, capBases: 12 },
  ],
  loan: { share: 0.63, capShare: 0.0598 },
  age: { from: 27, to: 62 },
  work: { months: 96, years: 14 },
  recentWork: { months: 12, of: 24 },
  mostWeeks: 44,
  amountsFrom: {
    title: {
      sv: 'CSN:s tabell över omställningsstudiestöd per vecka på heltid, 2023',
      en: 'CSN’s table of transition study support a week at full time, 2023',
    },
  },
  conditionsFrom: {
    age: act,
    'work-history': history,
    'recent-work': history,
    'weeks-left': terms,
    'strengthens-position': act,
    'money-left': {
      title: {
        sv: 'Förordning (2022:857) om omställningsstudiestöd, 4 §',
        en: 'Ordinance (2022:857) on transition study support, section 4',
      },
      url: 'http://rkrattsbaser.gov.se/sfst?bet=2022%3A857',
    },
  },
};
