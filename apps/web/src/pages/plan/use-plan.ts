import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '#contract/client.ts';
import type { Problem } from '#contract/errors.ts';
import type { Plan } from '#contract/plan.ts';
import { queries } from '../../api.ts';
import { fieldOf, type PlanRequest } from '../../forms/plan/plan-request.ts';
import { useLanguage } from '../../i18n/language.ts';

export interface PlanState {
  /** The answer to the request, or to the one before while this one is worked out or refused. */
  readonly plan: Plan | undefined;
  readonly state: 'empty' | 'working' | 'ready' | 'refused' | 'unreachable';
  readonly problem: Problem | undefined;
  /** The field the refusal is about. */
  readonly field: string | undefined;
}

/** How often to look again while the courses' skills are still being worked out. */
const lookAgainMs = 3000;

/** The plan for a request; the answer before stays while a new one is made. */
export function usePlan({ body }: PlanRequest): PlanState {
  const lang = useLanguage();
  const { data, error, isFetching } = useQuery({
    ...queries.plan(lang, body),
    refetchInterval: ({ state }) => ((state.data?.skillsReady ?? 1) < 1 ? lookAgainMs : false),
  });
  // A refusal leaves no answer of its own: the last one that came stays.
  const [last, setLast] = useState(data);
  if (data !== undefined && data !== last) setLast(data);
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const refused = problem === undefined ? 'unreachable' : 'refused';
  const ready = isFetching ? 'working' : 'ready';
  return {
    plan: body === undefined ? undefined : (data ?? last),
    state: body === undefined ? 'empty' : error === null ? ready : refused,
    problem,
    field: fieldOf(problem?.parameter),
  };
}
