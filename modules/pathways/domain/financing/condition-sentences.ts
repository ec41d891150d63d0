import type { Language } from '#kit/language.ts';
import type { ConditionKind, TransitionRules, Words } from './rules.ts';

/** A condition in one plain sentence. */
export function conditionSentence(kind: ConditionKind, rules: TransitionRules, language: Language): string {
  return sentences[kind](rules)[language];
}

/** What would make the answer known. */
export function conditionWanted(kind: ConditionKind, language: Language): string {
  return wanted[kind][language];
}

const sentences: Readonly<Record<ConditionKind, (rules: TransitionRules) => Words>> = {
  age: ({ age }) => ({
    sv: `Du är mellan ${age.from} och ${age.to} år.`,
    en: `You are from ${age.from} to ${age.to} years old.`,
  }),
  'work-history': ({ work }) => ({
    sv: `Du har arbetat minst ${work.months} månader (${work.months / 12} år) av de senaste ${work.years} åren, i snitt minst 16 timmar i veckan.`,
    en: `You have worked at least ${work.months} months (${work.months / 12} years) of the last ${work.years} years, at least 16 hours a week on average.`,
  }),
  'recent-work': ({ recentWork }) => ({
    sv: `Du har arbetat minst ${recentWork.months} av de senaste ${recentWork.of} månaderna.`,
    en: `You have worked at least ${recentWork.months} of the last ${recentWork.of} months.`,
  }),
  'weeks-left': ({ mostWeeks }) => ({
    sv: `Du har veckor kvar av de ${mostWeeks} på heltid som stödet räcker.`,
    en: `You have weeks left of the ${mostWeeks} at full time that the support lasts.`,
  }),
  'strengthens-position': () => ({
    sv: 'Utbildningen stärker din ställning på arbetsmarknaden.',
    en: 'The course strengthens your position on the labour market.',
  }),
  'money-left': () => ({
    sv: 'Det finns pengar kvar när din ansökan kommer in: stödet lämnas i den ordning ansökningarna kommer.',
    en: 'There is money left when your application arrives: support is granted in order of application.',
  }),
};

const wanted: Readonly<Record<ConditionKind, Words>> = {
  age: { sv: 'Ange din ålder.', en: 'Tell your age.' },
  'work-history': {
    sv: 'Ange hur många månader du har arbetat de senaste 14 åren. Viss sjukdom och föräldraledighet kan räknas in; CSN avgör.',
    en: 'Tell how many months you have worked in the last 14 years. Some sick and parental leave may count; CSN decides.',
  },
  'recent-work': {
    sv: 'Ange hur många månader du har arbetat de senaste 24 månaderna.',
    en: 'Tell how many of the last 24 months you have worked.',
  },
  'weeks-left': {
    sv: 'Ange hur många veckor med stödet du redan har haft, 0 om inga.',
    en: 'Tell how many weeks of the support you have already had, 0 if none.',
  },
  'strengthens-position': {
    sv: 'CSN prövar det när du ansöker. Be din omställningsorganisation om ett yttrande.',
    en: 'CSN decides when you apply. Ask your transition organisation for a statement.',
  },
  'money-left': {
    sv: 'Det går inte att veta i förväg. Sök så tidigt du kan och fråga CSN.',
    en: 'It cannot be known beforehand. Apply as early as you can and ask CSN.',
  },
};
