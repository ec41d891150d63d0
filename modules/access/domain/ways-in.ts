/** What lets somebody into her account. */
export interface WaysIn {
  readonly passkeys: number;
  readonly identities: number;
}

/** Whether one way in may go: another must be left. Codes do not count, since each is used up by being used. */
export function mayLose({ passkeys, identities }: WaysIn): boolean {
  return passkeys + identities > 1;
}
