import type { KnownFile } from '../known-folder.ts';
import { file } from './described-file.ts';
import { unstated } from './licences.ts';

const susaNavet = { title: 'Susa-navet', publisher: 'Skolverket', url: 'https://www.skolverket.se/' };
const emilMethod = {
  sv: 'Utbildningar som anordnarna lämnar till Susa-navet i formatet EMIL 3. Borttagna och inställda tillfällen är inte med. En del av posterna i datamappen är påhittade exempel.',
  en: 'Educations that providers send to Susa-navet in the EMIL 3 format. Deleted and cancelled occasions are left out. Some records of the data folder are made-up samples.',
};

export const educationFiles: readonly KnownFile[] = [
  file('education/courses_parsed.jsonl', 'skolverket/adult-course-events', {
    datasets: ['courses'],
    source: { ...susaNavet, title: 'Vuxenutbildning i Västernorrland 2023–2025, ur Susa-navet' },
    licence: unstated,
    date: '2023',
    method: {
      sv: 'Kurstillfällen i komvux, folkhögskola och yrkeshögskola, insamlade 2023 för ett enda län. Texterna är rensade från HTML. Rader om samma tillfälle är sammanslagna, de utan namn är inte med.',
      en: 'Course occasions in adult education, folk high schools and higher vocational education, gathered in 2023 for one county only. HTML is taken out of the texts. Rows about the same occasion are merged, those without a name are left out.',
    },
  }),
  file('education/susa-emil3-samples/susa_navet_events.json', 'emil/events', {
    datasets: ['courses'],
    source: { ...susaNavet, title: 'Susa-navet: utbildningstillfällen (EMIL 3)' },
    licence: unstated,
    method: emilMethod,
  }),
  file('education/susa-emil3-samples/susa_navet_info.json', 'emil/infos', {
    datasets: ['courses'],
    source: { ...susaNavet, title: 'Susa-navet: utbildningsbeskrivningar (EMIL 3)' },
    licence: unstated,
    method: emilMethod,
  }),
  file('education/susa-emil3-samples/susa_navet_provider.json', 'emil/providers', {
    datasets: ['courses'],
    source: { ...susaNavet, title: 'Susa-navet: anordnare (EMIL 3)' },
    licence: unstated,
    method: emilMethod,
  }),
  file('education/susa-emil3-samples/planned_educations_v3_adult_events_excerpt.json', 'skolverket/adult-events', {
    datasets: ['courses'],
    source: { ...susaNavet, title: 'Planerade utbildningar, vuxenutbildning (API v3)' },
    licence: unstated,
    method: {
      sv: 'Ett utdrag ur Skolverkets lista över planerad vuxenutbildning.',
      en: 'An excerpt of the Swedish National Agency for Education’s list of planned adult education.',
    },
  }),
  file('education/resultat-ansokningsomgang-2024.xlsx', 'myh/programmes', {
    datasets: ['courses'],
    source: {
      title: 'Yrkeshögskolan: resultat av ansökningsomgången 2024',
      publisher: 'Myndigheten för yrkeshögskolan',
      url: 'https://www.myh.se/',
    },
    licence: unstated,
    date: '2025',
    method: {
      sv: 'Program i yrkeshögskolan som beviljades 2025, med platser i första omgången. De som fick avslag är inte med. Filen har inga datum, så starten är inte publicerad.',
      en: 'Higher vocational programmes granted in 2025, with the seats of the first round. Those refused are left out. The file has no dates, so the start is not published.',
    },
  }),
  file('education/utbildningsdata.json', 'arbetsformedlingen/group-educations', {
    datasets: ['courses'],
    source: { title: 'Utbildningar per yrkesgrupp (SSYK)', publisher: unstated },
    licence: unstated,
    method: {
      sv: 'Utbildningar som leder till en yrkesgrupp, de flesta arbetsmarknadsutbildningar. Filen säger varken vem som ger dem, när de börjar eller hur gammal uppgiften är.',
      en: 'Educations that lead to an occupation group, most of them labour-market training. The file says neither who gives them, when they start nor how old the entry is.',
    },
  }),
  file('education/kopplingsschema.xlsx', 'myh/ssyk-sun', {
    datasets: ['education-keys'],
    source: { title: 'Kopplingsschema SSYK–SUN 2020–yrkeshögskoleutbildning', publisher: unstated },
    licence: unstated,
    method: {
      sv: 'Vilka utbildningsinriktningar (SUN 2020) och yrkeshögskoleutbildningar som leder till en yrkesgrupp, kopplade för hand.',
      en: 'Which fields of education (SUN 2020) and higher vocational educations lead to an occupation group, tied by hand.',
    },
  }),
];
