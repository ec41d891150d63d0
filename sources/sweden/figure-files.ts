import type { KnownFile } from '../known-folder.ts';
import { file } from './described-file.ts';
import { cc0, unstated } from './licences.ts';

const forecastSource = {
  title: 'Yrkesbarometern, hösten 2025',
  publisher: 'Arbetsförmedlingen',
  url: 'https://arbetsformedlingen.se/',
};
const forecastMethod = {
  sv: 'Arbetsförmedlingens bedömning hösten 2025 av chanserna till jobb nu och hur efterfrågan ändras på fem år, för landet och varje län. Där bedömning saknas har ingen gjorts.',
  en: 'The Swedish Public Employment Service’s assessment in autumn 2025 of job chances now and how demand changes in five years, for the country and each county. Where there is none, none was made.',
};

export const figureFiles: readonly KnownFile[] = [
  file('forecasts/barometer_regional.json', 'arbetsformedlingen/forecast', {
    datasets: ['forecast'],
    source: forecastSource,
    licence: cc0,
    date: '2025',
    method: forecastMethod,
  }),
  file('forecasts/barometer_occupations.tsv', 'arbetsformedlingen/forecast-occupations', {
    datasets: ['forecast'],
    source: forecastSource,
    licence: cc0,
    date: '2025',
    method: {
      sv: 'Vilka yrkesgrupper (SSYK) varje bedömning gäller. En del bedömningar gäller bara en del av gruppen.',
      en: 'Which occupation groups (SSYK) each assessment concerns. Some concern only a part of the group.',
    },
  }),
  file('statistics/ssyk_region_kommun_annonser_2024.json', 'arbetsformedlingen/vacancies', {
    datasets: ['vacancies'],
    source: {
      title: 'Annonserade lediga jobb 2024',
      publisher: 'Arbetsförmedlingen',
      url: 'https://data.arbetsformedlingen.se/',
    },
    licence: cc0,
    date: '2024',
    method: {
      sv: 'Lediga jobb som annonserades under 2024, per yrkesgrupp och plats. Jobb som aldrig annonserades är inte med.',
      en: 'Vacancies advertised in 2024, per occupation group and place. Jobs that were never advertised are not included.',
    },
  }),
  file('statistics/scb-income-ssyk4-2024.json', 'scb/pay', {
    datasets: ['pay'],
    source: { title: 'Löner per yrkesgrupp 2024', publisher: 'SCB', url: 'https://www.scb.se/' },
    licence: cc0,
    date: '2024',
    method: {
      sv: 'SCB:s lönestatistik 2024: månadslön före skatt i hela landet. Alla siffror är inte publicerade.',
      en: 'Statistics Sweden’s pay statistics 2024: monthly pay before tax in the whole country. Not all figures are published.',
    },
  }),
  file('statistics/scb-employed-region-ssyk3-age-sex-2017.csv', 'scb/employed', {
    datasets: ['employed'],
    source: { title: 'Anställda per yrkesgrupp 2017', publisher: 'SCB', url: 'https://www.scb.se/' },
    licence: cc0,
    date: '2017',
    method: {
      sv: 'SCB:s yrkesregister 2017: hur många som arbetar i varje yrkesgrupp på tresiffernivå i landet. Vi fördelar dem på yrkesgrupperna i den efter lediga jobb.',
      en: 'Statistics Sweden’s occupational register 2017: how many work in each three-digit occupation group in the country. We share them out on the groups within it by vacancies.',
    },
  }),
  file('statistics/ssyk_salary.json', 'scb/pay-undated', {
    datasets: ['pay'],
    source: { title: 'Löner per yrkesgrupp, utan årtal', publisher: unstated },
    licence: unstated,
    method: {
      sv: 'Månadslön före skatt i hela landet för yrkesgrupper som saknas i tabellen för 2024. Filen säger inte vilket år siffrorna gäller.',
      en: 'Monthly pay before tax in the whole country for occupation groups missing from the table for 2024. The file does not say which year the figures concern.',
    },
  }),
];
