import Type, { type Static } from 'typebox';
import type { Language } from '#kit/language.ts';
import { shape } from './schemas.ts';

/** What a refusal may carry into its sentence. */
export interface ErrorDetails {
  readonly parameter?: string;
  readonly value?: string;
  readonly nearest?: string;
  readonly allowed?: readonly string[];
  readonly reason?: string;
}

type Sentence = (details: ErrorDetails) => string;
interface ErrorEntry extends Record<Language, Sentence> {
  readonly status: number;
}

const menadeDu = (nearest: string | undefined) => (nearest === undefined ? '' : ` Menade du ”${nearest}”?`);
const didYouMean = (nearest: string | undefined) => (nearest === undefined ? '' : ` Did you mean “${nearest}”?`);
const list = (allowed: readonly string[] | undefined, lead: string) =>
  allowed === undefined || allowed.length === 0 ? '' : ` ${lead} ${allowed.join(', ')}.`;

/** The one catalogue of error codes: HTTP status and a sentence in each language. */
export const errors = {
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
  'access/signed-out': {
    status: 401,
    sv: () => 'Logga in för att fortsätta.',
    en: () => 'Sign in to go on.',
  },
  'access/not-found': {
    status: 404,
    sv: () => 'Det finns inget här för dig.',
    en: () => 'There is nothing here for you.',
  },
  'access/cross-site': {
    status: 403,
    sv: () => 'Ändringar görs bara från tjänstens egna sidor.',
    en: () => 'Changes are made only from the service’s own pages.',
  },
  'access/attempt-over': {
    status: 409,
    sv: () => 'Det tog för lång tid, eller så började du i en annan webbläsare. Börja om.',
    en: () => 'That took too long, or was begun in another browser. Begin again.',
  },
  'access/not-confirmed': {
    status: 403,
    sv: () => 'Vi kunde inte bekräfta att det är du. Försök igen, eller logga in på ett annat sätt.',
    en: () => 'We could not confirm that it is you. Try again, or sign in in another way.',
  },
  'access/no-passkeys-here': {
    status: 409,
    sv: () => 'Den här servern vet inte sin egen adress, så inloggningsnycklar fungerar inte här.',
    en: () => 'This server does not know its own address, so passkeys do not work here.',
  },
  'access/passkey-known': {
    status: 409,
    sv: () => 'Den inloggningsnyckeln finns redan.',
    en: () => 'That passkey is there already.',
  },
  'access/provider-away': {
    status: 503,
    sv: () => 'Den som ska legitimera dig svarar inte. Försök igen om en stund, eller logga in på ett annat sätt.',
    en: () => 'Whoever is to vouch for you does not answer. Try again in a while, or sign in in another way.',
  },
  'access/identity-taken': {
    status: 409,
    sv: () => 'Den legitimationen hör redan till ett annat konto.',
    en: () => 'That identity belongs to another account already.',
  },
  'access/last-way-in': {
    status: 409,
    sv: () =>
      'Det här är din enda väg in. Lägg till en annan innan du tar bort den: återställningskoder räknas inte, för de tar slut.',
    en: () =>
      'This is your only way in. Add another before you remove it: recovery codes do not count, for they run out.',
  },
  'access/too-many': {
    status: 409,
    sv: (d) => `Du har redan ${d.value}, och fler får inte plats. Ta bort en först.`,
    en: (d) => `You have ${d.value} already, and there is no room for more. Remove one first.`,
  },
  'profile/full': {
    status: 409,
    sv: (d) => `Listan är full: det får plats ${d.value}. Ta bort något först.`,
    en: (d) => `The list is full: it holds ${d.value}. Remove something first.`,
  },
  'profile/not-a-month': {
    status: 400,
    sv: (d) => `Tiden ”${d.value}” går inte att läsa. Skriv år och månad som 2019-08, eller bara år.`,
    en: (d) => `The time “${d.value}” cannot be read. Write year and month as 2019-08, or the year alone.`,
  },
  'profile/ends-before-start': {
    status: 400,
    sv: (d) => `Slutet (${d.value}) ligger före starten (${d.reason}).`,
    en: (d) => `The end (${d.value}) is before the start (${d.reason}).`,
  },
  'share/not-found': {
    status: 404,
    sv: () => 'Det finns inget att visa här. Länken kan vara fel, ha gått ut eller ha stängts av den som delade.',
    en: () =>
      'There is nothing to show here. The link may be wrong, have expired or have been closed by whoever shared it.',
  },
  'share/nothing-chosen': {
    status: 400,
    sv: () => 'Välj minst en sak att dela.',
    en: () => 'Choose at least one thing to share.',
  },
  'share/item-gone': {
    status: 409,
    sv: () => 'Något av det du valde finns inte längre i din profil. Ladda om sidan och välj igen.',
    en: () => 'Something you chose is no longer in your profile. Load the page anew and choose again.',
  },
  'share/protected': {
    status: 409,
    sv: () => 'Du har skyddade personuppgifter här, och då går det inte att dela. Inget av ditt visas för andra.',
    en: () => 'Your identity is protected here, and then nothing can be shared. Nothing of yours is shown to others.',
  },
  'consent/protected': {
    status: 409,
    sv: () => 'Du har skyddade personuppgifter här, och då räknas du inte med någonstans.',
    en: () => 'Your identity is protected here, and then you are not counted anywhere.',
  },
  'share/full': {
    status: 409,
    sv: (d) => `Du har redan ${d.value ?? 'många'} öppna delningar. Stäng någon först.`,
    en: (d) => `You have ${d.value ?? 'many'} open shares already. Close one first.`,
  },
  'backup/failed': {
    status: 500,
    sv: (d) => `Säkerhetskopian gick inte att göra: ${d.reason}.`,
    en: (d) => `The backup could not be made: ${d.reason}.`,
  },
  'server/starting': {
    status: 503,
    sv: () => 'Data läses in. Försök igen om en stund.',
    en: () => 'Data is being loaded. Try again in a while.',
  },
  'server/database-away': {
    status: 503,
    sv: () => 'Databasen svarar inte just nu. Försök igen om en stund.',
    en: () => 'The database does not answer right now. Try again in a while.',
  },
  'server/broken': {
    status: 500,
    sv: () => 'Något gick fel hos oss. Försök igen; händer det ofta, säg till den som sköter tjänsten.',
    en: () => 'Something went wrong on our side. Try again; if it happens often, tell those who run the service.',
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errors;

/** An expected refusal: a code from the catalogue and what its sentence needs. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

export function refusal(code: ErrorCode, details: ErrorDetails = {}): Refusal {
  return { code, details };
}

/** RFC 9457 problem details, with the code and the nearest valid value as own members. */
export const Problem = shape({
  type: Type.String({ description: 'URN of the error code.' }),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
  instance: Type.Optional(Type.String({ description: 'The request id.' })),
  parameter: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String({ description: 'What a value must be, where one cannot be used.' })),
  nearest: Type.Optional(Type.String()),
  allowed: Type.Optional(Type.Array(Type.String())),
});
export type Problem = Static<typeof Problem>;

/** The answer to a refusal, in the reader's language. */
export function toProblem({ code, details }: Refusal, language: Language, instance?: string): Problem {
  const entry: ErrorEntry = errors[code];
  return {
    type: `urn:vidare:error:${code}`,
    title: code,
    status: entry.status,
    detail: entry[language](details),
    code,
    ...(instance === undefined ? {} : { instance }),
    ...(details.parameter === undefined ? {} : { parameter: details.parameter }),
    ...(details.reason === undefined ? {} : { reason: details.reason }),
    ...(details.nearest === undefined ? {} : { nearest: details.nearest }),
    ...(details.allowed === undefined ? {} : { allowed: [...details.allowed] }),
  };
}
