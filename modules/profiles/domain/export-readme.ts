import type { Language } from '#kit/language.ts';

/** What stands first in an export of everything: what its parts are, and what is not in it. */
export const exportReadme: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'Det här är allt som Vidare har sparat om dig, i den form det är sparat. Filen är JSON och går att öppna i en vanlig textredigerare.',
    'account: när ditt konto öppnades, när det senast användes (på ett dygn när), och när det märktes för att tas bort, om det har hänt. Ditt personnummer finns inte sparat.',
    'profile: det du själv har lagt in – om dig, önskemål, erfarenheter, utbildningar, kompetenser, språk, sparade jobb och planer. I sparade jobb och planer är choices slutet på sidans adress.',
    'shares: det du har delat med länk, till när, och när länkarna har öppnats. Vem som öppnade sparas inte.',
    'passkeys, identities, recoveryCodes: hur du kan logga in. Själva nycklarna och koderna är inte med; av koderna sparas bara ett avtryck, och av legitimationer bara en pseudonym.',
    'consents: vad du har sagt ja till, när, och när du tog tillbaka det; och om du har sagt att du har skyddade personuppgifter.',
    'memberships, administrator: vilka organisationer du är med i, med vilken roll och vad du kallas där; och om du är administratör för tjänsten.',
    'sessions: var du är inloggad, med webbläsare och system i ett ord var.',
    'events: vad som har gjorts med dina uppgifter och när, med namnen på de fält som ändrades men aldrig innehållet. Raderar du kontot tas kopplingen mellan dig och händelserna bort.',
    'Texter och filer som du har klistrat in eller laddat upp för att läsas finns inte med: de sparas aldrig.',
  ],
  en: [
    'This is everything Vidare has stored about you, in the form it is stored. The file is JSON and opens in a plain text editor.',
    'account: when your account was opened, when it was last used (give or take a day), and when it was marked as soon to be removed, if it was. Your national identity number is not stored.',
    'profile: what you have put in yourself – about you, wishes, experience, education, skills, languages, saved jobs and plans. In saved jobs and plans, choices is the end of the page’s address.',
    'shares: what you have shared by link, until when, and when the links were opened. Who opened them is not stored.',
    'passkeys, identities, recoveryCodes: how you can sign in. The keys and codes themselves are not in it; of the codes only a hash is stored, and of identities only a pseudonym.',
    'consents: what you have said yes to, when, and when you took it back; and whether you have said that your identity is protected.',
    'memberships, administrator: which organisations you are in, with which role and what you are called there; and whether you administer the service.',
    'sessions: where you are signed in, with browser and system in a word each.',
    'events: what has been done with your data and when, with the names of the fields that changed but never their content. If you erase your account, the link between you and the events is removed.',
    'Texts and files that you have pasted or uploaded to be read are not in it: they are never stored.',
  ],
};
