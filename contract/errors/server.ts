import type { ErrorEntry } from './entry.ts';

/** What is wrong with the service itself. */
export const serverErrors = {
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
  'server/busy': {
    status: 503,
    sv: () => 'Många gör ändringar på en gång just nu. Ingenting har ändrats. Försök igen om en stund.',
    en: () => 'Many are making changes at once right now. Nothing has been changed. Try again in a while.',
  },
  'server/broken': {
    status: 500,
    sv: () => 'Något gick fel hos oss. Försök igen; händer det ofta, säg till den som sköter tjänsten.',
    en: () => 'Something went wrong on our side. Try again; if it happens often, tell those who run the service.',
  },
} as const satisfies Record<string, ErrorEntry>;
