import { ProblemError } from '#contract/client.ts';
import type { PlanBody } from '#contract/plan-request.ts';
import type { Language } from '#kit/language.ts';
import { queries, queryClient } from '../../api.ts';
import { mostGoals } from '../../forms/plan/plan-request.ts';
import { readPlanFile } from './read-plan-file.ts';

/** What became of a file: a request the service answers, or why not. */
export type OpenedFile =
  | { readonly kind: 'request'; readonly body: PlanBody }
  | { readonly kind: 'no-plan' | 'too-many-goals' | 'unreachable' }
  | { readonly kind: 'refused'; readonly why: string };

/** Reads a plan request from a file. The service holds it against the contract, as it does for the command. */
export async function openPlanFile(file: Pick<File, 'size' | 'text'>, lang: Language): Promise<OpenedFile> {
  const body = await readPlanFile(file);
  if (body === undefined) return { kind: 'no-plan' };
  if (body.goals.length > mostGoals) return { kind: 'too-many-goals' };
  try {
    await queryClient.query(queries.plan(lang, body));
    return { kind: 'request', body };
  } catch (problem) {
    return problem instanceof ProblemError ? { kind: 'refused', why: problem.problem.detail } : { kind: 'unreachable' };
  }
}
