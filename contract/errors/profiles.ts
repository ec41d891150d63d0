import type { ErrorEntry } from './entry.ts';

/** What somebody keeps of her own, and shows to others. */
export const profilesErrors = {
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
  'profile/not-an-email': {
    status: 400,
    sv: (d) =>
      `E-postadressen ”${d.value}” går inte att använda. Skriv den som namn@exempel.se, eller lämna fältet tomt.`,
    en: (d) =>
      `The e-mail address “${d.value}” cannot be used. Write it as name@example.org, or leave the field empty.`,
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
} as const satisfies Record<string, ErrorEntry>;
