import type { Language } from '#kit/language.ts';
import type { Words } from '../financing/rules.ts';

/** What is unsure about a step, told with it. */
export const cautions = {
  inferred: {
    sv: 'Att kursen ger kompetenserna är slutsatser ur yrket den leder till, inte ur dess egen text.',
    en: 'That the course gives the skills is inferred from the occupation it leads to, not from its own text.',
  },
  education: {
    sv: 'Utbildningen leder till yrket. Vilka kompetenser den ger står inte utskrivet; planen räknar med dem som yrket oftast kräver.',
    en: 'The education leads to the occupation. Which skills it gives is not told; the plan reckons with those the job most often asks for.',
  },
  pace: {
    sv: 'Studietakten är inte angiven; den är räknad som heltid.',
    en: 'The pace is not told; it is reckoned as full time.',
  },
  cost: {
    sv: 'Kostnaden är inte angiven; den är räknad som noll.',
    en: 'The cost is not told; it is reckoned as nothing.',
  },
  meetings: {
    sv: 'Antalet träffar är inte angivet; resorna är räknade efter studieformen.',
    en: 'The number of meetings is not told; travel is reckoned from the form of study.',
  },
  'distance-meetings': {
    sv: 'Kursen är på distans. Antalet träffar är inte angivet; fråga om du behöver resa dit.',
    en: 'The course is at a distance. The number of meetings is not told; ask whether you must travel there.',
  },
  distance: {
    sv: 'Platsen är inte känd; resorna är räknade som noll.',
    en: 'The place is not known; travel is reckoned as nothing.',
  },
  eligibility: {
    sv: 'Läs kursens behörighetskrav och hur man blir antagen; planen tar inte hänsyn till dem.',
    en: 'Read what the course requires and how one is admitted; the plan does not take it into account.',
  },
  requirements: {
    sv: 'Planen räknar bara med de krav på förkunskaper som är angivna som kompetenser. Läs också hur man blir antagen.',
    en: 'The plan reckons only with requirements told as skills. Read how one is admitted too.',
  },
  far: {
    sv: 'Skolan ligger så långt bort att du troligen behöver bo på orten under veckorna.',
    en: 'The school is so far away that you will probably need to stay there during the weeks.',
  },
  'any-start': {
    sv: 'Startdagen är inte angiven. Planen räknar från din första dag; fråga när det går att börja.',
    en: 'The day it starts is not told. The plan reckons from your first day; ask when you can begin.',
  },
  swedish: {
    sv: 'Om anordnaren inte säger något annat är undervisningen på svenska.',
    en: 'Unless the provider says otherwise it is taught in Swedish: ask how much Swedish you need.',
  },
  synthetic: {
    sv: 'Påhittat för att prova Vidare; det finns inte i verkligheten.',
    en: 'Made up for trying out Vidare; it does not exist.',
  },
  'no-length': {
    sv: 'Ingen källa säger hur lång tid det tar, och arbetsgivaren måste vilja.',
    en: 'No source says how long it takes, and the employer must be willing.',
  },
  'assessed-inferred': {
    sv: 'Vad som bedöms är slutsatser ur yrket, inte ur det valideringen själv anger.',
    en: 'What is assessed is inferred from the occupation, not from what the validation itself tells.',
  },
  assessed: {
    sv: 'Bedömningen kan visa att något saknas; då behöver planen göras om.',
    en: 'The assessment may show that something is missing; then the plan must be made anew.',
  },
} as const satisfies Readonly<Record<string, Words>>;
export type Caution = keyof typeof cautions;

/** How the figures of every plan were reckoned where no source says. */
export function assumptions(language: Language): string[] {
  return reckoned.map((words) => words[language]);
}

const reckoned: readonly Words[] = [
  {
    sv: 'Heltidsstudier är räknade som 40 timmar i veckan. En kurs räknas i hela veckor, även den vecka då den börjar eller slutar.',
    en: 'Full-time studies are reckoned as 40 hours a week. A course counts in whole weeks, those that it begins and ends in too.',
  },
  {
    sv: 'Resor är fågelvägen fram och tillbaka. Där antalet träffar inte är angivet: en dag i veckan för varje femtedel av heltid på plats, ingen på distans.',
    en: 'Travel is as the crow flies, there and back. Where meetings are not told: a day a week for each fifth of full time on site, none at a distance.',
  },
  {
    sv: 'Lönen är räknad efter den tid studierna lämnar kvar av heltid. A-kassa och annan ersättning är inte räknad. Alla belopp är före skatt.',
    en: 'Pay is reckoned by the time that studies leave of full time. Unemployment benefit and the like are not reckoned. All amounts are before tax.',
  },
  {
    sv: 'Krav på förkunskaper är räknade med där de är angivna som kompetenser. Där de bara finns som text måste du läsa dem själv.',
    en: 'What courses require beforehand is taken into account where it is told as skills. Where it is only text you must read it yourself.',
  },
];

/** That it is a computer's suggestion, and where to turn. */
export function machineMade(language: Language): { text: string; contest: string; talkTo: string[] } {
  return {
    text: {
      sv: 'Planen är gjord av ett datorprogram. Den är ett förslag och inget beslut.',
      en: 'The plan is made by a computer program. It is a suggestion and no decision.',
    }[language],
    contest: {
      sv: 'Stämmer något inte? Ändra vad du kan eller vill och räkna om, eller be en vägledare gå igenom planen med dig.',
      en: 'Is something wrong? Change what you can or want and reckon again, or ask a counsellor to go through the plan with you.',
    }[language],
    talkTo: {
      sv: [
        'Studie- och yrkesvägledaren i din kommun',
        'Din omställningsorganisation',
        'CSN om studiestöd',
        'Arbetsförmedlingen om du söker arbete',
      ],
      en: [
        'The study and career counsellor of your municipality',
        'Your transition organisation',
        'CSN about study support',
        'Arbetsförmedlingen if you are looking for work',
      ],
    }[language],
  };
}

/** Said when the data has no validation offers. */
export function noValidations(language: Language): string {
  return {
    sv: 'Det finns inga erbjudanden om validering i de data som används. Fråga vuxenutbildningen i din kommun eller din bransch om du kan validera det du redan kan.',
    en: 'There are no validation offers in the data that is used. Ask the adult education of your municipality or your industry whether what you can already can be validated.',
  }[language];
}
