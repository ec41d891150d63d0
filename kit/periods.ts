/** How long things are kept: the one place that says so, for the rules, the words about them and the pages. */
export const periods = {
  /** An account that nobody has used for so long is removed. */
  accountUnusedMonths: 24,
  /** So long before that its holder is warned. */
  accountWarningDays: 30,
  /** What is known of a share after its end. */
  endedShareMonths: 12,
  /** What is known of an invitation to an organisation after its end. */
  endedInvitationDays: 30,
  sessionIdleHours: 12,
  sessionDays: 14,
  /** On a computer that she says is shared. */
  sharedIdleMinutes: 30,
  sharedSessionHours: 12,
  /** So long after showing that it is her she may do what cannot be undone, or change her ways in. */
  confirmedMinutes: 10,
  /** So long after a yes it counts in statistics. */
  countedAfterDays: 30,
  /** How often what is over is looked for and removed. */
  sweepHours: 24,
} as const;

/** The same day so many months before; the last of the month where there is no such day. */
export function monthsBefore(at: Date, months: number): Date {
  const day = at.getUTCDate();
  const before = new Date(at);
  before.setUTCDate(1);
  before.setUTCMonth(before.getUTCMonth() - months);
  const last = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate();
  before.setUTCDate(Math.min(day, last));
  return before;
}
