import type { SignInWay } from '#contract/access.ts';

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
/** A session that nobody has used for so long is over: many sit at a library's or an employment office's computer. */
export const idleMs = 12 * hourMs;
/** However much it is used, one signs in anew after this long. */
export const lifetimeMs = 14 * 24 * hourMs;
/** Use is noted no oftener, so that reading does not mean writing. */
export const notedEveryMs = 5 * 60_000;

export function isOver({ usedAt, expiresAt }: Pick<Session, 'usedAt' | 'expiresAt'>, now: Date): boolean {
  return now >= expiresAt || now.getTime() - usedAt.getTime() >= idleMs;
}

export function isWorthNoting({ usedAt }: Pick<Session, 'usedAt'>, now: Date): boolean {
  return now.getTime() - usedAt.getTime() >= notedEveryMs;
}
