import { didYouMean, type ErrorEntry, list, menadeDu } from './entry.ts';

/** What is wrong with a request itself. */
export const requestsErrors = {
  'request/unknown-parameter': {
    status: 400,
    sv: (d) => `Parametern ”${d.parameter}” finns inte.${menadeDu(d.nearest)}${list(d.allowed, 'De som finns är')}`,
    en: (d) => `There is no parameter “${d.parameter}”.${didYouMean(d.nearest)}${list(d.allowed, 'Those there are:')}`,
  },
  'request/invalid-value': {
    status: 400,
    sv: (d) => `Värdet ”${d.value}” för ”${d.parameter}” går inte att använda: ${d.reason}.${menadeDu(d.nearest)}`,
    en: (d) => `The value “${d.value}” of “${d.parameter}” cannot be used: ${d.reason}.${didYouMean(d.nearest)}`,
  },
  'request/missing': {
    status: 400,
    sv: (d) => `Parametern ”${d.parameter}” saknas.`,
    en: (d) => `The parameter “${d.parameter}” is missing.`,
  },
  'request/nothing-to-start-from': {
    status: 400,
    sv: () => 'Ange minst ett yrke, en yrkesgrupp eller en kompetens att utgå från.',
    en: () => 'Give at least one occupation, occupation group or skill to start from.',
  },
  'request/malformed': {
    status: 400,
    sv: (d) => `Anropet går inte att läsa: ${d.reason}.`,
    en: (d) => `The request cannot be read: ${d.reason}.`,
  },
  'request/too-large': {
    status: 413,
    sv: (d) => `Det som skickades är för stort${d.value === undefined ? '' : ` (högst ${d.value})`}.`,
    en: (d) => `What was sent is too large${d.value === undefined ? '' : ` (at most ${d.value})`}.`,
  },
  'request/media-type': {
    status: 415,
    sv: (d) => `Skicka innehållet som ${d.value ?? 'application/json'}.`,
    en: (d) => `Send the content as ${d.value ?? 'application/json'}.`,
  },
  'request/host': {
    status: 421,
    sv: () => 'Den här servern svarar bara på localhost och 127.0.0.1.',
    en: () => 'This server answers only to localhost and 127.0.0.1.',
  },
  'request/too-many': {
    status: 429,
    sv: (d) => `Det blev många anrop på kort tid. Försök igen om ${d.value ?? 'en stund'}.`,
    en: (d) => `That was many requests in a short time. Try again in ${d.value ?? 'a while'}.`,
  },
  'route/not-found': {
    status: 404,
    sv: (d) => `Adressen ”${d.value}” finns inte.${menadeDu(d.nearest)}`,
    en: (d) => `There is nothing at “${d.value}”.${didYouMean(d.nearest)}`,
  },
  'route/method': {
    status: 405,
    sv: (d) => `Anrop med ${d.parameter} går inte till ”${d.value}”.${list(d.allowed, 'Använd')}`,
    en: (d) => `There is no ${d.parameter} at “${d.value}”.${list(d.allowed, 'Use')}`,
  },
} as const satisfies Record<string, ErrorEntry>;
