import { didYouMean, type ErrorEntry, list, menadeDu } from './entry.ts';

/** What is not in the data that is loaded, and what keeps it from being loaded. */
export const dataErrors = {
  'place/unknown': {
    status: 404,
    sv: (d) => `Länet ”${d.value}” finns inte.${menadeDu(d.nearest)}`,
    en: (d) => `There is no region “${d.value}”.${didYouMean(d.nearest)}`,
  },
  'town/unknown': {
    status: 404,
    sv: (d) => `Det finns ingen kommun eller något län som heter ”${d.value}”.${menadeDu(d.nearest)}`,
    en: (d) => `There is no municipality or region “${d.value}”.${didYouMean(d.nearest)}`,
  },
  'course/unknown': {
    status: 404,
    sv: (d) => `Kursen ”${d.value}” finns inte i de data som är inlästa.`,
    en: (d) => `The course “${d.value}” is not in the data that is loaded.`,
  },
  'course/no-dates': {
    status: 404,
    sv: () => 'Kursen har inga datum att lägga i kalendern: starten är inte publicerad.',
    en: () => 'The course has no dates to put in a calendar: its start is not published.',
  },
  'occupation/unknown': {
    status: 404,
    sv: (d) => `Yrket ”${d.value}” finns inte i de data som är inlästa.${menadeDu(d.nearest)}`,
    en: (d) => `The occupation “${d.value}” is not in the data that is loaded.${didYouMean(d.nearest)}`,
  },
  'skill/unknown': {
    status: 404,
    sv: (d) => `Kompetensen ”${d.value}” finns inte i de data som är inlästa.${menadeDu(d.nearest)}`,
    en: (d) => `The skill “${d.value}” is not in the data that is loaded.${didYouMean(d.nearest)}`,
  },
  'scheme/not-loaded': {
    status: 409,
    sv: (d) => `Kompetenserna ”${d.value}” är inte inlästa.${list(d.allowed, 'Inlästa är')}`,
    en: (d) => `The skills “${d.value}” are not loaded.${list(d.allowed, 'Loaded are')}`,
  },
  'data/not-loaded': {
    status: 409,
    sv: (d) => `Det saknas data för svaret: ${d.value} är inte inläst.`,
    en: (d) => `Data for the answer is missing: ${d.value} is not loaded.`,
  },
  'import/not-allowed': {
    status: 403,
    sv: () => 'Inläsning går bara från den dator som servern körs på, med nyckeln i serverns datamapp.',
    en: () => 'Importing works only from the machine that runs the server, with the key in its data folder.',
  },
  'import/unknown': {
    status: 404,
    sv: (d) => `Inläsningen ”${d.value}” finns inte.`,
    en: (d) => `There is no import “${d.value}”.`,
  },
  'import/already-running': {
    status: 409,
    sv: () => 'En inläsning pågår redan. Vänta tills den är klar.',
    en: () => 'An import is already running. Wait until it is done.',
  },
} as const satisfies Record<string, ErrorEntry>;
