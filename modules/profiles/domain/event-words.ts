import type { Language } from '#kit/language.ts';
import { fieldWords } from './field-words.ts';
import { organisationSentences } from './organisation-event-words.ts';

export interface EventTold {
  readonly act: string;
  readonly subjectKind: string;
  readonly fields: readonly string[];
  /** What the share or organisation that it is about is called; null when it is about none, or one that is gone. */
  readonly name: string | null;
  /** What the member is called whom it is about; empty where she is shown none, or it is about none. */
  readonly who: string;
  /** Whose doing it was, as it is stored. */
  readonly actor: string;
}

type Sentence = (event: EventTold, quoted: string) => string;

/** What each act is called to the person it concerns. One that is not here is told by its code. */
const sentences: Readonly<Record<string, Readonly<Record<Language, Sentence>>>> = {
  'account.open': {
    sv: () => 'Du öppnade ditt konto och loggade in.',
    en: () => 'You opened your account and signed in.',
  },
  'account.export': {
    sv: ({ fields }) => exported.sv[fields[0] ?? ''] ?? 'Du laddade ner dina uppgifter.',
    en: ({ fields }) => exported.en[fields[0] ?? ''] ?? 'You downloaded your data.',
  },
  'session.open': { sv: () => 'Du loggade in.', en: () => 'You signed in.' },
  'session.confirm': {
    sv: () => 'Du bekräftade att det är du.',
    en: () => 'You showed that it is you.',
  },
  'session.end': { sv: () => 'Du avslutade en inloggning.', en: () => 'You ended a session.' },
  'passkey.add': { sv: () => 'Du lade till en inloggningsnyckel.', en: () => 'You added a passkey.' },
  'passkey.rename': { sv: () => 'Du bytte namn på en inloggningsnyckel.', en: () => 'You renamed a passkey.' },
  'passkey.remove': { sv: () => 'Du tog bort en inloggningsnyckel.', en: () => 'You removed a passkey.' },
  'identity.connect': {
    sv: () => 'Du kopplade en legitimation till kontot.',
    en: () => 'You connected a provider to your account.',
  },
  'identity.disconnect': {
    sv: () => 'Du tog bort en legitimation från kontot.',
    en: () => 'You disconnected a provider from your account.',
  },
  'recovery.make': { sv: () => 'Du skapade återställningskoder.', en: () => 'You made recovery codes.' },
  'recovery.use': {
    sv: () => 'Du loggade in med en återställningskod.',
    en: () => 'You signed in with a recovery code.',
  },
  'profile.read': { sv: () => 'Du läste din profil.', en: () => 'You read your profile.' },
  'profile.save': {
    sv: ({ subjectKind }) => `Du sparade ${oneOf.sv[subjectKind] ?? 'något i profilen'}.`,
    en: ({ subjectKind }) => `You saved ${oneOf.en[subjectKind] ?? 'something in your profile'}.`,
  },
  'profile.remove': {
    sv: ({ subjectKind }) => `Du tog bort ${oneOf.sv[subjectKind] ?? 'något i profilen'}.`,
    en: ({ subjectKind }) => `You removed ${oneOf.en[subjectKind] ?? 'something in your profile'}.`,
  },
  'profile.keep': {
    sv: () => 'Du sparade det du hade valt ur en text eller ett cv.',
    en: () => 'You kept what you had picked from a text or a CV.',
  },
  'account.warn': {
    sv: () => 'Tjänsten märkte kontot för att tas bort, eftersom ingen hade använt det på länge.',
    en: () => 'The service marked the account as soon to be removed, since nobody had used it for long.',
  },
  'consent.give': { sv: () => 'Du gav ett samtycke.', en: () => 'You gave a consent.' },
  'consent.withdraw': { sv: () => 'Du tog tillbaka ett samtycke.', en: () => 'You took back a consent.' },
  'protection.on': {
    sv: () => 'Du angav skyddade personuppgifter. Allt du delade stängdes.',
    en: () => 'You said that your identity is protected. All that you shared was closed.',
  },
  'protection.off': {
    sv: () => 'Du tog bort markeringen om skyddade personuppgifter.',
    en: () => 'You said that your identity is protected no longer.',
  },
  'share.make': {
    sv: (_, name) => `Du skapade länken${name}, som visar delar av din profil.`,
    en: (_, name) => `You made the link${name}, which shows parts of your profile.`,
  },
  'share.close': { sv: (_, name) => `Du stängde länken${name}.`, en: (_, name) => `You closed the link${name}.` },
  'share.open': {
    sv: (_, name) => `Någon öppnade länken${name} och såg det du hade valt att visa.`,
    en: (_, name) => `Somebody opened the link${name} and saw what you had chosen to show.`,
  },
};

/** One of what a list of the profile holds, in the middle of a sentence. */
const oneOf: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    about: 'uppgifter om dig',
    wishes: 'dina önskemål om jobb',
    experiences: 'en erfarenhet',
    educations: 'en utbildning',
    skills: 'en kompetens',
    languages: 'ett språk',
    jobs: 'ett jobb',
    plans: 'en plan',
  },
  en: {
    about: 'details about you',
    wishes: 'what you want of a job',
    experiences: 'an experience',
    educations: 'an education',
    skills: 'a skill',
    languages: 'a language',
    jobs: 'a job',
    plans: 'a plan',
  },
};

const exported: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    everything: 'Du laddade ner allt som är sparat om dig.',
    'json-resume': 'Du laddade ner ditt cv som fil.',
    events: 'Du laddade ner listan över vem som har sett dina uppgifter.',
  },
  en: {
    everything: 'You downloaded everything stored about you.',
    'json-resume': 'You downloaded your CV as a file.',
    events: 'You downloaded the list of who has seen your data.',
  },
};

const quotes: Readonly<Record<Language, readonly [string, string]>> = { sv: ['”', '”'], en: ['“', '”'] };
const unknown: Readonly<Record<Language, string>> = {
  sv: 'Något gjordes med dina uppgifter',
  en: 'Something was done with your data',
};

export function eventWords(event: EventTold, language: Language): string {
  const [before, after] = quotes[language];
  const quoted = event.name === null ? '' : ` ${before}${event.name}${after}`;
  return (
    sentences[event.act]?.[language](event, quoted) ??
    organisationSentences[event.act]?.[language](quoted, { by: event.actor, who: event.who }) ??
    `${unknown[language]} (${event.act}).`
  );
}

/** What an event touched, in words; formats of exports are in its sentence already. */
export function touchedWords({ act, fields }: EventTold, language: Language): string[] {
  return act === 'account.export' ? [] : fields.map((field) => fieldWords[language][field] ?? field);
}

export function whoWords(by: keyof (typeof who)['sv'], language: Language): string {
  return who[language][by];
}

const who = {
  sv: {
    you: 'Du',
    reader: 'Någon med länken',
    owner: 'En ägare',
    member: 'En medlem',
    administrator: 'En administratör',
    service: 'Tjänsten',
  },
  en: {
    you: 'You',
    reader: 'Somebody with the link',
    owner: 'An owner',
    member: 'A member',
    administrator: 'An administrator',
    service: 'The service',
  },
} as const;
