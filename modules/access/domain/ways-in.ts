/** What lets somebody into her account. */
export interface WaysIn {
  readonly passkeys: number;
  readonly identities: number;
  readonly recoveryCodes: number;
}

/** Whether one way in may go: another must be left, or codes to recover with. */
export function mayLose({ passkeys, identities, recoveryCodes }: WaysIn): boolean {
  return passkeys + identities > 1 || recoveryCodes > 0;
}
