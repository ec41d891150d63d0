import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { monthsBefore, periods } from '#kit/periods.ts';
import { idleMs } from '../domain/session.ts';
import { recordEvent, recordPersonEvent } from '../store/person-events.ts';
import {
  aloneAtIt,
  removeOverAttempts,
  removeOverSessions,
  removeUnused,
  warnUnused,
} from '../store/retention-store.ts';
import type { AccessDependencies } from './ports.ts';

/** How many of each were removed, or marked. */
export type Swept = Readonly<Record<string, number>>;

/** Removes what other modules keep past its time. */
export type SweepMore = (transaction: Transaction<Tables>, at: Date) => Promise<Swept>;

const dayMs = 24 * 3_600_000;

/**
 * Removes what is past its time, and marks accounts that soon will be; undefined when another server is at it. One
 * transaction and one event, which says what kinds were removed and how many, and of whom nothing.
 */
export async function sweep({ walls, now }: AccessDependencies, more: SweepMore): Promise<Swept | undefined> {
  const at = now();
  if (!walls.may({ kind: 'service' }, 'retention.sweep', { ownerId: '' })) return undefined;
  return walls.asTask(
    'retention',
    async (transaction) => {
      if (!(await aloneAtIt(transaction))) return undefined;
      const swept: Swept = {
        // First: accounts are removed in turn, and turns are taken before anything else is held.
        account: await removeAccounts(transaction, at),
        warning: await warnAccounts(transaction, at),
        session: await removeOverSessions(transaction, { at, unusedSince: new Date(at.getTime() - idleMs) }),
        'sign-in-attempt': await removeOverAttempts(transaction, at),
        ...(await more(transaction, at)),
      };
      const fields = Object.entries(swept).flatMap(([kind, count]) => (count === 0 ? [] : [`${kind} ${count}`]));
      const event = {
        at,
        actor: 'service',
        act: 'retention.sweep',
        subjectKind: 'installation',
        subjectId: '',
      } as const;
      await recordEvent(transaction, { ...event, fields });
      return swept;
    },
    at,
  );
}

async function removeAccounts(transaction: Transaction<Tables>, at: Date): Promise<number> {
  const warnedBefore = new Date(at.getTime() - periods.accountWarningDays * dayMs);
  return removeUnused(transaction, { unusedSince: monthsBefore(at, periods.accountUnusedMonths), warnedBefore });
}

async function warnAccounts(transaction: Transaction<Tables>, at: Date): Promise<number> {
  const soon = new Date(at.getTime() + periods.accountWarningDays * dayMs);
  const warned = await warnUnused(transaction, { unusedSince: monthsBefore(soon, periods.accountUnusedMonths), at });
  const event = {
    at,
    actor: 'service',
    act: 'account.warn',
    subjectKind: 'account',
    subjectId: '',
    fields: [],
  } as const;
  for (const personId of warned) await recordPersonEvent(transaction, personId, event);
  return warned.length;
}
