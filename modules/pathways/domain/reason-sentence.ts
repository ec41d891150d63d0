import type { Language } from '#kit/language.ts';
import type { NextJobsReason } from './next-jobs-reasons.ts';

export type ToldReason = NextJobsReason | { readonly kind: 'borrowed-skills'; readonly level: 3 | 2 | 1 };

/** A reason in one plain sentence. */
export function reasonSentence(reason: ToldReason, language: Language): string {
  return sentences[language](reason);
}

/** The number a reason turns on, as the contract gives it. */
export function reasonValue(reason: ToldReason): number {
  switch (reason.kind) {
    case 'skills-shared':
      return reason.count;
    case 'related-list':
      return reason.rank;
    case 'substitutes':
    case 'similar-titles':
    case 'pay-kept':
      return reason.share;
    case 'many-employed':
      return roughly(reason.employed);
    case 'same-group':
    case 'borrowed-skills':
      return reason.level;
    case 'level-steps':
      return reason.steps;
    case 'often-related':
      return reason.groups;
    case 'many-vacancies':
      return reason.vacancies;
    case 'broad-group':
      return reason.occupations;
  }
}

const sentences: Readonly<Record<Language, (reason: ToldReason) => string>> = { sv: swedish, en: english };

function swedish(reason: ToldReason): string {
  switch (reason.kind) {
    case 'skills-shared':
      return `Du har ${reason.count === 1 ? 'en kompetens' : `${reason.count} kompetenser`} som yrket har användning för.`;
    case 'related-list':
      return `Står på plats ${reason.rank} i listan över yrken som ligger nära ditt.`;
    case 'substitutes':
      return `Ditt yrke bedöms kunna ersätta det här till ${percent(reason.share)} %.`;
    case 'same-group':
      return reason.level === 1
        ? 'Hör till samma yrkesområde.'
        : `Hör till samma gren i yrkesklassificeringen (${reason.level} siffror lika).`;
    case 'level-steps':
      return levelSwedish(reason.steps);
    case 'often-related':
      return `Ligger nära många yrken: ${reason.groups} yrkesgrupper leder hit.`;
    case 'many-vacancies':
      return `Många annonserade jobb: ${reason.vacancies.toLocaleString('sv-SE')} i landet på ett år.`;
    case 'similar-titles':
      return 'Yrkesbenämningarna liknar dem i ditt yrke.';
    case 'pay-kept':
      return reason.share < 1
        ? 'Medianlönen är nästan lika hög som i ditt yrke.'
        : 'Medianlönen är minst lika hög som i ditt yrke.';
    case 'many-employed':
      return `Många arbetar här: uppskattningsvis ${roughly(reason.employed).toLocaleString('sv-SE')} i landet.`;
    case 'broad-group':
      return `Bred grupp med ${reason.occupations} olika yrken.`;
    case 'borrowed-skills':
      return 'Yrkets egna kompetenser saknas i data. De är lånade från närmast liknande yrken.';
  }
}

function levelSwedish(steps: number): string {
  if (steps === 0) return 'Kräver ungefär lika lång utbildning som ditt yrke.';
  const word = Math.abs(steps) === 1 ? 'ett steg' : `${Math.abs(steps)} steg`;
  return steps > 0 ? `Ligger ${word} högre i krav på utbildning.` : `Ligger ${word} lägre i krav på utbildning.`;
}

function english(reason: ToldReason): string {
  switch (reason.kind) {
    case 'skills-shared':
      return `You have ${reason.count === 1 ? 'one skill' : `${reason.count} skills`} that the occupation has use for.`;
    case 'related-list':
      return `Number ${reason.rank} on the list of occupations close to yours.`;
    case 'substitutes':
      return `Your occupation is judged able to stand in for it to ${percent(reason.share)}%.`;
    case 'same-group':
      return reason.level === 1
        ? 'In the same major group of occupations.'
        : `In the same branch of the classification (${reason.level} digits alike).`;
    case 'level-steps':
      return levelEnglish(reason.steps);
    case 'often-related':
      return `Close to many occupations: ${reason.groups} occupation groups lead here.`;
    case 'many-vacancies':
      return `Many advertised jobs: ${reason.vacancies.toLocaleString('en-GB')} in the country in a year.`;
    case 'similar-titles':
      return 'The job titles are like those in your occupation.';
    case 'pay-kept':
      return reason.share < 1
        ? 'The median pay is nearly as high as in your occupation.'
        : 'The median pay is at least as high as in your occupation.';
    case 'many-employed':
      return `Many work here: an estimated ${roughly(reason.employed).toLocaleString('en-GB')} in the country.`;
    case 'broad-group':
      return `A broad group of ${reason.occupations} different occupations.`;
    case 'borrowed-skills':
      return 'Its own skills are missing from the data. They are borrowed from the most similar occupations.';
  }
}

function levelEnglish(steps: number): string {
  if (steps === 0) return 'Asks for about as much education as your occupation.';
  const word = Math.abs(steps) === 1 ? 'one step' : `${Math.abs(steps)} steps`;
  return steps > 0 ? `${capital(word)} higher in required education.` : `${capital(word)} lower in required education.`;
}

/** Two figures that count: the number is shared out from a wider group. */
function roughly(count: number): number {
  return Number(count.toPrecision(2));
}

function percent(part: number): number {
  return Math.round(part * 100);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
