import type { Purposes } from '#contract/consents.ts';
import type { Language } from '#kit/language.ts';
import { periods } from '#kit/periods.ts';

type Words = Readonly<Record<Language, string>>;

export interface Purpose {
  readonly id: string;
  readonly title: Words;
  /** What is done, and why. */
  readonly what: Words;
  /** Which data. */
  readonly data: Words;
  /** Letter of article 6.1 of the GDPR (Regulation (EU) 2016/679); `a` is consent. */
  readonly basis: 'a' | 'c' | 'e';
  readonly kept: Words;
  /** Of a consent's words: raised when they come to mean something else, and then asked anew. */
  readonly edition: number;
}

/** Why personal data is used, one by one. The region that runs the service is controller and confirms the bases. */
export const purposes: readonly Purpose[] = [
  {
    id: 'answers',
    title: { sv: 'Svara på det du frågar', en: 'Answer what you ask' },
    what: {
      sv: 'Läsa din text eller ditt cv och räkna ut nästa jobb, kurser och planer. Det går utan konto.',
      en: 'Read your text or CV and work out next jobs, courses and plans. It works without an account.',
    },
    data: { sv: 'Det du skriver, laddar upp och väljer.', en: 'What you write, upload and choose.' },
    basis: 'e',
    kept: {
      sv: 'Sparas inte. Texten läses i serverns minne och glöms när svaret är skickat.',
      en: 'Not stored. The text is read in the server’s memory and forgotten when the answer is sent.',
    },
    edition: 1,
  },
  {
    id: 'account',
    title: { sv: 'Hålla ditt konto och din inloggning', en: 'Keep your account and let you sign in' },
    what: {
      sv: 'Känna igen dig när du kommer tillbaka, och bara släppa in dig.',
      en: 'Know you when you come back, and let in nobody but you.',
    },
    data: {
      sv: 'Ett slumpat kontonummer, dina sätt att logga in, och var du är inloggad med webbläsare och system i ett ord var. Inget personnummer.',
      en: 'A random account number, your ways of signing in, and where you are signed in, with browser and system in a word each. No national identity number.',
    },
    basis: 'e',
    kept: {
      sv: `Tills du raderar kontot, eller när ingen har använt det på ${periods.accountUnusedMonths} månader. En inloggning slutar efter ${periods.sessionIdleHours} timmar utan användning och senast efter ${periods.sessionDays} dagar; på en delad dator efter ${periods.sharedIdleMinutes} minuter eller när webbläsaren stängs.`,
      en: `Until you erase the account, or nobody has used it for ${periods.accountUnusedMonths} months. A session ends after ${periods.sessionIdleHours} hours without use, and after ${periods.sessionDays} days at the latest; at a shared computer after ${periods.sharedIdleMinutes} minutes, or when the browser is closed.`,
    },
    edition: 1,
  },
  {
    id: 'profile',
    title: { sv: 'Spara din profil åt dig', en: 'Keep your profile for you' },
    what: {
      sv: 'Samla det du kan, har gjort och vill, så att du slipper skriva om det och kan ta det med dig.',
      en: 'Gather what you can, have done and want, so that you need not write it again and can take it with you.',
    },
    data: { sv: 'Bara det du själv sparar i profilen.', en: 'Only what you yourself keep in the profile.' },
    basis: 'e',
    kept: {
      sv: 'Tills du tar bort det, eller kontot försvinner.',
      en: 'Until you remove it, or the account goes.',
    },
    edition: 1,
  },
  {
    id: 'shares',
    title: { sv: 'Visa det du delar', en: 'Show what you share' },
    what: {
      sv: 'Visa valda delar av profilen för den som har en länk som du har skapat, och låta dig se när den öppnas.',
      en: 'Show chosen parts of the profile to whoever has a link that you have made, and let you see when it is opened.',
    },
    data: {
      sv: 'Det du väljer, länkens namn och när den öppnades. Inget om den som öppnade.',
      en: 'What you choose, the link’s name and when it was opened. Nothing about who opened it.',
    },
    basis: 'e',
    kept: {
      sv: `Länken fungerar tills du stänger den eller tiden går ut. Uppgiften om att den fanns tas bort ${periods.endedShareMonths} månader senare.`,
      en: `The link works until you close it or its time is over. That there was one is removed ${periods.endedShareMonths} months later.`,
    },
    edition: 1,
  },
  {
    id: 'organisations',
    title: {
      sv: 'Hålla reda på vilka som företräder en organisation',
      en: 'Keep track of who acts for an organisation',
    },
    what: {
      sv: 'Låta dig och andra arbeta tillsammans för en arbetsgivare, en skola eller en myndighet, om du har tackat ja till en inbjudan.',
      en: 'Let you and others work together for an employer, a school or an authority, if you have accepted an invitation.',
    },
    data: {
      sv: 'Vilken organisation, din roll, när du gick med och det namn du själv anger där. De andra i organisationen ser det. Har du skyddade personuppgifter sparas inget namn, och bara ägare ser att någon är med.',
      en: 'Which organisation, your role, when you joined and the name you give there. The others in the organisation see it. If your identity is protected no name is stored, and only owners see that somebody is there.',
    },
    basis: 'e',
    kept: {
      sv: `Tills du lämnar organisationen, en ägare tar bort dig, organisationen avslutas eller kontot försvinner. En inbjudan tas bort ${periods.endedInvitationDays} dagar efter att den har slutat gälla.`,
      en: `Until you leave the organisation, an owner takes you out, the organisation is ended, or the account goes. An invitation is removed ${periods.endedInvitationDays} days after its end.`,
    },
    edition: 1,
  },
  {
    id: 'events',
    title: { sv: 'Anteckna vad som görs med dina uppgifter', en: 'Note what is done with your data' },
    what: {
      sv: 'Så att du kan se vem som har läst eller ändrat, och så att vi kan visa att vi följer lagen (artikel 5.2 och 32).',
      en: 'So that you can see who has read or changed it, and so that we can show that we follow the law (articles 5.2 and 32).',
    },
    data: {
      sv: 'Vad som gjordes, när, och namnen på fälten. Aldrig innehållet. Om en organisation som du inte längre är med i också vad den hette.',
      en: 'What was done, when, and the names of the fields. Never the content. Of an organisation that you are in no longer also what it was called.',
    },
    basis: 'c',
    kept: {
      sv: 'Så länge kontot finns. Sedan finns bara att något gjordes, utan koppling till dig.',
      en: 'As long as the account. After that only that something was done, with no link to you.',
    },
    edition: 1,
  },
  {
    id: 'abuse',
    title: { sv: 'Skydda tjänsten mot missbruk', en: 'Protect the service against abuse' },
    what: {
      sv: 'Räkna hur många anrop som kommer från en adress eller en inloggning, så att ingen kan överbelasta tjänsten eller gissa sig fram.',
      en: 'Count the calls from an address or a session, so that nobody can overload the service or guess a way in.',
    },
    data: {
      sv: 'Nätadressen (IP), och vilken inloggning det är.',
      en: 'The network address (IP), and which session it is.',
    },
    basis: 'e',
    kept: {
      sv: 'Ungefär en minut, bara i serverns minne. Loggen har inga adresser.',
      en: 'About a minute, in the server’s memory only. The log has no addresses.',
    },
    edition: 1,
  },
  {
    id: 'skill-statistics',
    title: { sv: 'Räkna dina kompetenser i statistik', en: 'Count your skills in statistics' },
    what: {
      sv: `Visa hur många som har en viss kompetens, så att regionen kan planera utbildning. Siffrorna är öppna för alla, avrundas neråt till hela fem och visas inte under fem. Ditt ja räknas efter ${periods.countedAfterDays} dagar.`,
      en: `Show how many have a certain skill, so that the region can plan education. The figures are open to all, rounded down to whole fives and not shown below five. Your yes counts after ${periods.countedAfterDays} days.`,
    },
    data: {
      sv: 'Vilka kompetenser du har i din profil. Inte dina egna ord, och inget annat om dig.',
      en: 'Which skills you have in your profile. Not your own words, and nothing else about you.',
    },
    basis: 'a',
    kept: {
      sv: 'Inget extra sparas. Siffran räknas varje gång någon frågar; tar du tillbaka ditt ja är du inte med i nästa.',
      en: 'Nothing more is stored. The figure is counted whenever somebody asks; take back your yes, and you are not in the next.',
    },
    edition: 1,
  },
];

const basisWords: Readonly<Record<Purpose['basis'], Words>> = {
  a: {
    sv: 'Ditt samtycke (artikel 6.1 a). Att säga nej kostar dig ingenting.',
    en: 'Your consent (article 6.1 a). Saying no costs you nothing.',
  },
  c: { sv: 'Rättslig förpliktelse (artikel 6.1 c).', en: 'Legal obligation (article 6.1 c).' },
  e: {
    sv: 'Uppgift av allmänt intresse (artikel 6.1 e): regionens uppdrag enligt lagen (2010:630) om regionalt utvecklingsansvar.',
    en: 'Task in the public interest (article 6.1 e): the region’s duty by the Act (2010:630) on responsibility for regional development.',
  },
};

export function consentPurpose(id: string): Purpose | undefined {
  return purposes.find((purpose) => purpose.id === id && purpose.basis === 'a');
}

export function tellPurpose({ id, title, what, data, basis, kept }: Purpose, language: Language): Told {
  const words = [title, what, data, basisWords[basis], kept].map((one) => one[language]);
  const [titleTold = '', whatTold = '', dataTold = '', basisTold = '', keptTold = ''] = words;
  return { id, title: titleTold, what: whatTold, data: dataTold, basis, basisWords: basisTold, kept: keptTold };
}

type Told = Purposes['purposes'][number];
