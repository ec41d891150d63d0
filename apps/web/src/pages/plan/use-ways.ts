import type { GoalPlan } from '#contract/plan-goal.ts';
import { useJourney, useReplaceAddress } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, paths } from '../../paths.ts';

/** Which of a goal's alternatives is looked at, kept in the address as `way=7212.2`; the first unless said. */
export function useWays() {
  const lang = useLanguage();
  const { choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const ways = asList(choices['way']);
  const wayOf = ({ goal, alternatives }: GoalPlan): number => {
    const said = ways.find((way) => way.startsWith(`${goal.id}.`))?.slice(goal.id.length + 1);
    const at = /^\d$/.test(said ?? '') ? Number(said) - 1 : 0;
    return at >= 0 && at < alternatives.length ? at : 0;
  };
  const choose = ({ goal }: GoalPlan, at: number) => {
    const others = ways.filter((way) => !way.startsWith(`${goal.id}.`));
    const way = at === 0 ? others : [...others, `${goal.id}.${at + 1}`];
    replaceAddress(paths.plan(lang, { ...choices, way }));
  };
  return { wayOf, choose };
}
