import type { ErrorEntry } from './entry.ts';

/** Organisations, who is in them, and invitations. */
export const organisationsErrors = {
  'organisation/last-owner': {
    status: 409,
    sv: () => 'Organisationen har ingen annan ägare. Gör någon annan till ägare först, eller avsluta organisationen.',
    en: () => 'The organisation has no other owner. Make somebody else an owner first, or end the organisation.',
  },
  'organisation/already-in': {
    status: 409,
    sv: () => 'Du är redan med. Inbjudan är inte förbrukad, så du kan skicka länken till den som den var tänkt för.',
    en: () =>
      'You are in already. The invitation is not used up, so you can send the link to whoever it was meant for.',
  },
  'organisation/protected': {
    status: 409,
    sv: () => 'Du har skyddade personuppgifter här, och då visas inget namn på dig.',
    en: () => 'Your identity is protected here, and then no name of yours is shown.',
  },
  'organisation/full': {
    status: 409,
    sv: (d) => `Det får plats ${d.value} medlemmar och öppna inbjudningar. Ta bort någon först.`,
    en: (d) => `There is room for ${d.value} members and open invitations. Remove one first.`,
  },
  'organisation/has-owner': {
    status: 409,
    sv: () => 'Organisationen har en ägare, och det är ägare som bjuder in fler.',
    en: () => 'The organisation has an owner, and it is owners who invite more.',
  },
  'organisation/owned': {
    status: 409,
    sv: () => 'Organisationen har en ägare, och det är ägare som avslutar den.',
    en: () => 'The organisation has an owner, and it is owners who end it.',
  },
  'invitation/not-found': {
    status: 404,
    sv: () => 'Inbjudan gäller inte. Länken kan vara fel, använd, återkallad eller för gammal.',
    en: () => 'The invitation does not hold. The link may be wrong, used, revoked or too old.',
  },
} as const satisfies Record<string, ErrorEntry>;
