/** What she is sent to a provider for: to come in, to make it a way into her account, or to show that it is her. */
export type ProviderPurpose = 'sign-in' | 'connect' | 'confirm';

/** What a sign-in that was begun has to be met with, and by whom. Kept until it is ended, once. */
export type Attempt =
  | { readonly kind: 'sign-up'; readonly challenge: string; readonly personId: string }
  | { readonly kind: 'sign-in'; readonly challenge: string }
  | { readonly kind: 'add-passkey'; readonly challenge: string }
  | { readonly kind: 'confirm'; readonly challenge: string }
  | {
      readonly kind: 'provider';
      readonly provider: string;
      readonly state: string;
      readonly nonce: string;
      readonly verifier: string;
      /** Where on the site to go on to. */
      readonly to: string;
      readonly purpose: ProviderPurpose;
      /** Whether she says that others sit at the computer too. */
      readonly shared: boolean;
    };

export type AttemptKind = Attempt['kind'];
export type AttemptOf<Kind extends AttemptKind> = Extract<Attempt, { readonly kind: Kind }>;

/** Time enough to find one's phone; a challenge should not lie about for longer. */
export const attemptMs = 5 * 60_000;
/** At a provider she may have an app to open, and a code to find. */
export const providerMs = 15 * 60_000;

export function isOverdue({ expiresAt }: { readonly expiresAt: Date }, now: Date): boolean {
  return now >= expiresAt;
}
