import type { PlanBody } from '#contract/plan-request.ts';

const largestBytes = 200_000;

/**
 * The plan request in a file; undefined when it holds none. Only its outline is looked at here: the server holds every
 * value against the contract and names what is wrong.
 */
export async function readPlanFile(file: Pick<File, 'size' | 'text'>): Promise<PlanBody | undefined> {
  if (file.size > largestBytes) return undefined;
  try {
    const found: unknown = JSON.parse(await file.text());
    return isRequest(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isRequest(found: unknown): found is PlanBody {
  if (!isRecord(found) || !isRecord(found['from']) || !isTexts(found['goals'])) return false;
  const { from, goals: _goals, money = {}, ...rest } = found;
  return (
    Object.values(from).every(isTexts) &&
    isRecord(money) &&
    [...Object.values(rest), ...Object.values(money)].every(isPlain)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
