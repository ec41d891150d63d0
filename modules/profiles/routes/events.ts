import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { fromCursor, toCursor } from '#kit/cursor.ts';
import { err, ok } from '#kit/result.ts';
import type { AccessDependencies } from '#modules/access/index.ts';
import { eventsTable } from '../domain/events-table.ts';
import { ownEvents } from '../reads/own-events.ts';
import { whoHasSeen } from '../reads/who-has-seen.ts';
import { exportEvents } from '../usecases/export-events.ts';

const pageSize = 50;
const noCursor = {
  sv: 'det ska vara värdet ”next” från sidan före',
  en: 'it must be the “next” of the page before',
} as const;

export function listEvents(dependencies: AccessDependencies): Handler<'listEvents'> {
  return async ({ query: { by, cursor } }, { actor, language }) => {
    const [before] = cursor === undefined ? [] : (fromCursor(cursor) ?? ['']);
    if (before !== undefined && !Number.isSafeInteger(before))
      return err(
        refusal('request/invalid-value', { parameter: 'cursor', value: cursor ?? '', reason: noCursor[language] }),
      );
    const asked = {
      others: by === 'others',
      limit: pageSize + 1,
      ...(before === undefined ? {} : { before: Number(before) }),
    };
    const result = await whoHasSeen({ actor, ownerId: actor.personId, language, ...asked }, dependencies);
    if (!result.ok) return result;
    const events = result.value.slice(0, pageSize);
    const last = events.at(-1);
    const more = result.value.length > pageSize && last !== undefined;
    return ok({ events, next: more ? toCursor([Number(last.id)]) : null });
  };
}

export function downloadEvents(dependencies: AccessDependencies): Handler<'downloadEvents'> {
  return async (_input, { actor, language }) => {
    const whose = { actor, ownerId: actor.personId };
    const eventsOf = (transaction: Parameters<typeof ownEvents>[0], ownerId: string) =>
      ownEvents(transaction, ownerId, {}, language);
    const result = await exportEvents(whose, { ...dependencies, eventsOf });
    return result.ok ? ok(eventsTable(result.value, language)) : result;
  };
}
