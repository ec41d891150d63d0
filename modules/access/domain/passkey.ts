/** A passkey of hers: what its signatures are checked with, and what she knows it by. */
export interface Passkey {
  readonly passkeyId: string;
  readonly personId: string;
  readonly credentialId: string;
  /** COSE, base64url. */
  readonly publicKey: string;
  /** How many times it says it has signed; many never count. */
  readonly signCount: number;
  readonly transports: readonly string[];
  readonly name: string;
  /** Whether it is, or can be, in several of her devices. */
  readonly synced: boolean;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

export const mostPasskeys = 20;

/** What lets somebody into her account. */
export interface WaysIn {
  readonly passkeys: number;
  readonly recoveryCodes: number;
}

/** Whether one way in may go: another must be left, or codes to recover with. */
export function mayLose({ passkeys, recoveryCodes }: WaysIn): boolean {
  return passkeys > 1 || recoveryCodes > 0;
}
