import type { ErrorEntry } from './entry.ts';

/** Why a document cannot be read. */
export const documentsErrors = {
  'document/empty': {
    status: 400,
    sv: () => 'Filen är tom.',
    en: () => 'The file is empty.',
  },
  'document/unknown-type': {
    status: 415,
    sv: () => 'Filen är varken PDF, DOCX, vanlig text eller JSON Resume. Spara den som något av dem och försök igen.',
    en: () => 'The file is neither PDF, DOCX, plain text nor JSON Resume. Save it as one of them and try again.',
  },
  'document/not-a-resume': {
    status: 422,
    sv: () => 'JSON-filen följer inte JSON Resume (jsonresume.org).',
    en: () => 'The JSON file does not follow JSON Resume (jsonresume.org).',
  },
  'document/damaged': {
    status: 422,
    sv: () => 'Filen är skadad eller ofullständig och går inte att läsa. Spara den på nytt och försök igen.',
    en: () => 'The file is damaged or incomplete and cannot be read. Save it anew and try again.',
  },
  'document/encrypted': {
    status: 422,
    sv: () => 'Filen är låst med lösenord. Spara den utan lösenord och försök igen.',
    en: () => 'The file is locked with a password. Save it without one and try again.',
  },
  'document/no-text': {
    status: 422,
    sv: () => 'Det finns ingen text i filen. Är den inskannad, så skriv eller klistra in texten i stället.',
    en: () => 'There is no text in the file. If it is scanned, write or paste the text instead.',
  },
  'document/too-many-pages': {
    status: 413,
    sv: (d) => `Filen har för många sidor (högst ${d.value}).`,
    en: (d) => `The file has too many pages (at most ${d.value}).`,
  },
  'document/too-much-text': {
    status: 413,
    sv: (d) => `Det är för mycket text i filen (högst ${d.value}).`,
    en: (d) => `There is too much text in the file (at most ${d.value}).`,
  },
  'document/too-heavy': {
    status: 422,
    sv: () => 'Filen tar för lång tid eller för mycket minne att packa upp. Spara den som vanlig text och försök igen.',
    en: () => 'The file takes too long or too much memory to unpack. Save it as plain text and try again.',
  },
  'document/busy': {
    status: 503,
    sv: () => 'Många filer läses just nu. Försök igen om en stund.',
    en: () => 'Many files are being read right now. Try again in a while.',
  },
} as const satisfies Record<string, ErrorEntry>;
