import type { Language } from '#kit/language.ts';

interface Told {
  /** Whose doing it was, as it is stored: `person` is her own. */
  readonly by: string;
  /** What the member is called whom it is about; may be empty. */
  readonly who: string;
}

/** `name` is the organisation's, in quotes and with a space before; empty where that is known no longer. */
type Sentence = (name: string, told: Told) => string;

/** What is done in and to organisations, to the person it concerns. */
export const organisationSentences: Readonly<Record<string, Readonly<Record<Language, Sentence>>>> = {
  'organisation.join': {
    sv: (name, { by, who }) =>
      by === 'member'
        ? `${who || 'Någon'} gick med i organisationen${name} genom en inbjudan.`
        : `Du gick med i organisationen${name}.`,
    en: (name, { by, who }) =>
      by === 'member'
        ? `${who || 'Somebody'} joined the organisation${name} by an invitation.`
        : `You joined the organisation${name}.`,
  },
  'organisation.rise': {
    sv: (name, { by, who }) =>
      `${by === 'member' ? who || 'Någon' : 'Du'} fick en högre roll i organisationen${name} genom en inbjudan.`,
    en: (name, { by, who }) =>
      `${by === 'member' ? who || 'Somebody' : 'You'} got a higher role in the organisation${name} by an invitation.`,
  },
  'organisation.leave': {
    sv: (name) => `Du lämnade organisationen${name}.`,
    en: (name) => `You left the organisation${name}.`,
  },
  'organisation.read': {
    sv: (name) => `Du läste om organisationen${name}.`,
    en: (name) => `You read about the organisation${name}.`,
  },
  'organisation.list-all': {
    sv: () => 'Du läste listan över alla organisationer som administratör.',
    en: () => 'You read the list of all organisations as an administrator.',
  },
  'member.list': {
    sv: (name, { by }) =>
      by === 'member'
        ? `Andra i organisationen${name} läste listan över vilka som är med. Där står ditt namn.`
        : `Du läste vilka som är med i organisationen${name}.`,
    en: (name, { by }) =>
      by === 'member'
        ? `Others in the organisation${name} read the list of who is in it. Your name is there.`
        : `You read who is in the organisation${name}.`,
  },
  'invitation.list': {
    sv: (name) => `Du läste inbjudningarna till organisationen${name}.`,
    en: (name) => `You read the invitations to the organisation${name}.`,
  },
  'organisation.rename': {
    sv: (name) => `Du bytte namn på organisationen${name}.`,
    en: (name) => `You renamed the organisation${name}.`,
  },
  'organisation.create': {
    sv: (name) => `Du lade upp organisationen${name} som administratör.`,
    en: (name) => `You set up the organisation${name} as an administrator.`,
  },
  'organisation.change': {
    sv: (name, { by }) =>
      by === 'administrator'
        ? `En administratör för tjänsten ändrade organisationen${name}.`
        : `Du ändrade organisationen${name} som administratör.`,
    en: (name, { by }) =>
      by === 'administrator'
        ? `An administrator of the service changed the organisation${name}.`
        : `You changed the organisation${name} as an administrator.`,
  },
  'organisation.hand-over': {
    sv: (name, { by }) =>
      by === 'administrator'
        ? `En administratör för tjänsten bjöd in en ägare till organisationen${name}, som ingen äger.`
        : `Du bjöd in en ägare till organisationen${name} som administratör.`,
    en: (name, { by }) =>
      by === 'administrator'
        ? `An administrator of the service invited an owner to the organisation${name}, which nobody owns.`
        : `You invited an owner to the organisation${name} as an administrator.`,
  },
  'organisation.remove': {
    sv: () => 'Du tog bort en organisation som administratör.',
    en: () => 'You removed an organisation as an administrator.',
  },
  'organisation.end': {
    sv: (name, { by }) =>
      by === 'owner'
        ? `En ägare avslutade organisationen${name}. Den finns inte längre.`
        : by === 'administrator'
          ? `En administratör för tjänsten avslutade organisationen${name}. Den finns inte längre.`
          : `Du avslutade organisationen${name}.`,
    en: (name, { by }) =>
      by === 'owner'
        ? `An owner ended the organisation${name}. It is there no longer.`
        : by === 'administrator'
          ? `An administrator of the service ended the organisation${name}. It is there no longer.`
          : `You ended the organisation${name}.`,
  },
  'administrator.list': {
    sv: () => 'Den som sköter tjänsten läste listan över administratörer. Där står ditt namn.',
    en: () => 'Whoever runs the service read the list of administrators. Your name is there.',
  },
  'member.rename-self': {
    sv: (name) => `Du ändrade vad du kallas i organisationen${name}.`,
    en: (name) => `You changed what you are called in the organisation${name}.`,
  },
  'member.change-role': {
    sv: (name, { by }) =>
      by === 'owner'
        ? `En ägare gav dig en ny roll i organisationen${name}.`
        : `Du gav en medlem en ny roll i organisationen${name}.`,
    en: (name, { by }) =>
      by === 'owner'
        ? `An owner gave you a new role in the organisation${name}.`
        : `You gave a member a new role in the organisation${name}.`,
  },
  'member.remove': {
    sv: (name, { by }) =>
      by === 'owner'
        ? `En ägare tog bort dig ur organisationen${name}.`
        : `Du tog bort en medlem ur organisationen${name}.`,
    en: (name, { by }) =>
      by === 'owner'
        ? `An owner took you out of the organisation${name}.`
        : `You took a member out of the organisation${name}.`,
  },
  'invitation.make': {
    sv: (name) => `Du skapade en inbjudan till organisationen${name}.`,
    en: (name) => `You made an invitation to the organisation${name}.`,
  },
  'invitation.revoke': {
    sv: (name) => `Du återkallade en inbjudan till organisationen${name}.`,
    en: (name) => `You revoked an invitation to the organisation${name}.`,
  },
  'administrator.become': {
    sv: () => 'Du blev administratör för tjänsten.',
    en: () => 'You became an administrator of the service.',
  },
  'administrator.remove': {
    sv: () => 'Du är inte längre administratör: den som sköter tjänsten tog bort dig.',
    en: () => 'You are an administrator no longer: whoever runs the service removed you.',
  },
};
