import type { KnownFile, KnownFolder } from './known-folder.ts';

const jobtech = {
  title: 'JobTech Taxonomy',
  publisher: 'Arbetsförmedlingen',
  url: 'https://data.arbetsformedlingen.se/',
};
const openData = {
  title: 'Öppna data om yrken och kompetenser',
  publisher: 'Arbetsförmedlingen',
  url: 'https://data.arbetsformedlingen.se/',
};
const cc0 = 'CC0 1.0';
const unstated = 'Anges inte i filen · not stated in the file';

const taxonomyNames = {
  sv: 'Arbetsförmedlingens lista över begrepp på arbetsmarknaden, som den är publicerad.',
  en: 'The Swedish Public Employment Service’s list of labour-market concepts, as published.',
};
const ssykNames = {
  sv: 'Standard för svensk yrkesklassificering (SSYK 2012), som Arbetsförmedlingen publicerar den.',
  en: 'The Swedish standard classification of occupations (SSYK 2012), as published by the Swedish Public Employment Service.',
};
const placeCodes = {
  sv: 'Officiella koder och namn för län och kommuner. De engelska länsnamnen har vi bildat.',
  en: 'Official codes and names of counties and municipalities. The English county names are formed by us.',
};

type Rest = Omit<KnownFile, 'path' | 'adapter'>;

function file(path: string, adapter: string, rest: Rest): KnownFile {
  return { path, adapter, ...rest };
}

const scheme: readonly KnownFile[] = [
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

const occupations: readonly KnownFile[] = [
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

const places: readonly KnownFile[] = [
  file('places/kommuner.csv', 'places/municipalities', {
    datasets: ['places', 'forecast', 'vacancies', 'courses'],
    source: { title: 'Län och kommuner', publisher: 'SCB och Arbetsförmedlingen' },
    licence: cc0,
    method: placeCodes,
  }),
  file('places/platser.json', 'places/coordinates', {
    datasets: ['places', 'courses'],
    source: { title: 'Platser med koordinater', publisher: 'Anges inte i filen' },
    licence: unstated,
    method: {
      sv: 'Kommunens läge är orten med samma namn, annars mitten av kommunens orter. Orter utan läge är utelämnade.',
      en: 'A municipality’s position is the place of the same name, else the middle of its places. Places without a position are left out.',
    },
  }),
  file('places/regioner.json', 'places/region-shapes', {
    datasets: ['places'],
    source: { title: 'Länens gränser', publisher: 'Anges inte i filen' },
    licence: unstated,
    method: {
      sv: 'Förenklade länsgränser för kartor, avrundade till omkring tio meter.',
      en: 'Simplified county borders for maps, rounded to about ten metres.',
    },
  }),
];

const forecastSource = {
  title: 'Yrkesbarometern, hösten 2025',
  publisher: 'Arbetsförmedlingen',
  url: 'https://arbetsformedlingen.se/',
};
const forecastMethod = {
  sv: 'Arbetsförmedlingens bedömning hösten 2025 av chanserna till jobb nu och hur efterfrågan ändras på fem år, för landet och varje län. Där bedömning saknas har ingen gjorts.',
  en: 'The Swedish Public Employment Service’s assessment in autumn 2025 of job chances now and how demand changes in five years, for the country and each county. Where there is none, none was made.',
};

const figures: readonly KnownFile[] = [
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
  file('statistics/ssyk_salary.json', 'scb/pay-undated', {
    datasets: ['pay'],
    source: { title: 'Löner per yrkesgrupp, utan årtal', publisher: 'Anges inte i filen' },
    licence: unstated,
    method: {
      sv: 'Månadslön före skatt i hela landet för yrkesgrupper som saknas i tabellen för 2024. Filen säger inte vilket år siffrorna gäller.',
      en: 'Monthly pay before tax in the whole country for occupation groups missing from the table for 2024. The file does not say which year the figures concern.',
    },
  }),
];

const susaNavet = { title: 'Susa-navet', publisher: 'Skolverket', url: 'https://www.skolverket.se/' };

const emilMethod = {
  sv: 'Utbildningar som anordnarna lämnar till Susa-navet i formatet EMIL 3. Borttagna och inställda tillfällen är inte med. En del av posterna i datamappen är påhittade exempel.',
  en: 'Educations that providers send to Susa-navet in the EMIL 3 format. Deleted and cancelled occasions are left out. Some records of the data folder are made-up samples.',
};

const education: readonly KnownFile[] = [
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
    source: { title: 'Utbildningar per yrkesgrupp (SSYK)', publisher: 'Anges inte i filen' },
    licence: unstated,
    method: {
      sv: 'Utbildningar som leder till en yrkesgrupp, de flesta arbetsmarknadsutbildningar. Filen säger varken vem som ger dem, när de börjar eller hur gammal uppgiften är.',
      en: 'Educations that lead to an occupation group, most of them labour-market training. The file says neither who gives them, when they start nor how old the entry is.',
    },
  }),
  file('education/kopplingsschema.xlsx', 'myh/ssyk-sun', {
    datasets: ['education-keys'],
    source: { title: 'Kopplingsschema SSYK–SUN 2020–yrkeshögskoleutbildning', publisher: 'Anges inte i filen' },
    licence: unstated,
    method: {
      sv: 'Vilka utbildningsinriktningar (SUN 2020) och yrkeshögskoleutbildningar som leder till en yrkesgrupp, kopplade för hand.',
      en: 'Which fields of education (SUN 2020) and higher vocational educations lead to an occupation group, tied by hand.',
    },
  }),
];

/** The Swedish set: taxonomy, occupations, places, forecasts and statistics, as in the data folder. */
export const swedenFolder: KnownFolder = {
  id: 'sweden',
  title: 'Sverige: yrken, kompetenser, prognoser och statistik',
  files: [...scheme, ...occupations, ...places, ...figures, ...education],
};
