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
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A session that nobody has used for so long is over: many sit at a library's or an employment office's computer. */
export const idleMs = periods.sessionIdleHours * hourMs;
/** However much it is used, one signs in anew after this long. */
export const lifetimeMs = periods.sessionDays * dayMs;
/** Use is noted no oftener, so that reading does not mean writing. */
export const notedEveryMs = 5 * 60_000;

export function isOver({ usedAt, expiresAt }: Pick<Session, 'usedAt' | 'expiresAt'>, now: Date): boolean {
  return now >= expiresAt || now.getTime() - usedAt.getTime() >= idleMs;
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
