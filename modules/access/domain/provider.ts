import type { Language } from '#kit/language.ts';

/** Somebody else who vouches for who she is (OpenID Connect), as those who run the installation have set it up. */
export interface ProviderSetting {
  /** In addresses and tables; stays when the rest changes. */
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  /** The claim that tells people apart. */
  readonly subjectClaim: string;
  /** Levels of assurance that do; any when empty. */
  readonly acrValues: readonly string[];
  /** Whether signing out here leads on to signing out there, where the provider has a place for it. */
  readonly signOut: boolean;
}

/**
 * National identity numbers by the names they go by: the Swedish profile of OpenID Connect (oidc.se, claims 1.0,
 * sections 2.1 and 3.2), Sweden Connect's claims, and brokers' own.
 */
const identityNumber =
  /personal.?identity.?number|coordination.?number|personal.?number|national.?id|naturalpersonnumber|eidas.?person.?identifier|personnummer|\bssn\b|\bpnr\b/i;

/** Whether a claim or scope is about a national identity number, which is neither asked for nor stored. */
export function isIdentityNumber(claimOrScope: string): boolean {
  return identityNumber.test(claimOrScope);
}

/** Seconds by which a provider's clock may differ from ours. */
export const clockSkewSeconds = 30;
