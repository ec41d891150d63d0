import type { SignInWay } from '#contract/access.ts';
import { periods } from '#kit/periods.ts';

export interface Session {
  readonly sessionId: string;
  readonly personId: string;
  readonly way: SignInWay;
  readonly device: string;
  readonly createdAt: Date;
  readonly usedAt: Date;
  readonly expiresAt: Date;
  /** Who vouched for her, when somebody did. */
  readonly provider: string | null;
  /** Whether the computer is one that others sit at too, by her word. */
  readonly shared: boolean;
  /** Whether she came in with a recovery code and has not yet said which ways in are still hers. */
  readonly settling: boolean;
  /** When she last showed that it is her. */
  readonly confirmedAt: Date;
}

const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A session that nobody has used for so long is over: many sit at a library's or an employment office's computer. */
export const idleMs = periods.sessionIdleHours * hourMs;
/** However much it is used, one signs in anew after this long. */
export const lifetimeMs = periods.sessionDays * dayMs;
export const sharedIdleMs = periods.sharedIdleMinutes * minuteMs;
export const sharedLifetimeMs = periods.sharedSessionHours * hourMs;
export const confirmedMs = periods.confirmedMinutes * minuteMs;
/** Use is noted no oftener, so that reading does not mean writing. */
export const notedEveryMs = 5 * 60_000;

type Ending = Pick<Session, 'usedAt' | 'expiresAt' | 'shared'>;

export function isOver({ usedAt, expiresAt, shared }: Ending, now: Date): boolean {
  return now >= expiresAt || now.getTime() - usedAt.getTime() >= (shared ? sharedIdleMs : idleMs);
}

export function endOf({ shared }: Pick<Session, 'shared'>, start: Date): Date {
  return new Date(start.getTime() + (shared ? sharedLifetimeMs : lifetimeMs));
}

/**
 * Whether it is sure enough that it is she who sits there, for what cannot be undone and for changing her ways in. Who
 * has come in with a code has until she has settled her ways in: with the last code used she could not show it again. A
 * made-up person has nothing to show it with.
 */
export function isSure({ way, settling, confirmedAt }: Pick<Session, 'way' | 'settling' | 'confirmedAt'>, now: Date) {
  return way === 'persona' || settling || now.getTime() - confirmedAt.getTime() < confirmedMs;
}

export function isWorthNoting({ usedAt }: Pick<Session, 'usedAt'>, now: Date): boolean {
  return now.getTime() - usedAt.getTime() >= notedEveryMs;
}

/** Whether a session is the first after its account was marked as soon to be removed: then its holder is told. */
export function warnedWhileAway({ createdAt }: Pick<Session, 'createdAt'>, warnedAt: Date | null): boolean {
  if (warnedAt === null) return false;
  const since = createdAt.getTime() - warnedAt.getTime();
  return since >= 0 && since <= (periods.accountWarningDays + 1) * dayMs;
}
