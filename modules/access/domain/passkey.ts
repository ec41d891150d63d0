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
