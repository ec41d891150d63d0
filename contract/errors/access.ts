import type { ErrorEntry } from './entry.ts';

/** Who somebody is, and what she may. */
export const accessErrors = {
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
  'access/confirm-first': {
    status: 403,
    sv: () => 'Visa först att det är du: det här kräver att du nyss har loggat in eller bekräftat vem du är.',
    en: () => 'Show first that it is you: this takes that you have lately signed in or confirmed who you are.',
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
} as const satisfies Record<string, ErrorEntry>;
