import { createHmac } from 'node:crypto';
import * as oidc from 'openid-client';
import { clockSkewSeconds, isIdentityNumber, type ProviderSetting } from '../domain/provider.ts';
import { confirmedMs } from '../domain/session.ts';
import type { AskOptions, ProviderAnswer, ProviderQuestion, Providers } from '../usecases/ports.ts';

/** Metadata of a provider is taken for true so long; its keys are fetched anew at every sign-in, so they may be changed at any time. */
const metadataMs = 10 * 60_000;
const timeoutSeconds = 10;

/**
 * Providers that are asked by the authorization code flow with PKCE (RFC 7636, S256), state and nonce. Of what they
 * answer only who it is and how surely is read, and who it is becomes a pseudonym that `secret` alone can make.
 */
export function oidcProviders(settings: readonly ProviderSetting[], secret: string): Providers {
  const known = new Map(settings.map((setting) => [setting.id, { setting, metadata: rememberedMetadata(setting) }]));
  return {
    list: settings.map(({ id, name }) => ({ id, name })),
    ask: async (id, redirectUri, options) => {
      const provider = known.get(id);
      if (provider === undefined) return undefined;
      const config = configure(provider.setting, await provider.metadata());
      return ask(provider.setting, config, { redirectUri, ...options });
    },
    hear: async (id, answer) => {
      const provider = known.get(id);
      if (provider === undefined) return undefined;
      const config = configure(provider.setting, await provider.metadata());
      const subject = await hear(provider.setting, config, answer);
      return subject === undefined ? undefined : pseudonymOf(secret, provider.setting.issuer, subject);
    },
    leave: async (id, returnTo) => {
      const provider = known.get(id);
      if (provider === undefined || !provider.setting.signOut) return undefined;
      const metadata = await provider.metadata();
      if (metadata.end_session_endpoint === undefined) return undefined;
      // Without the ID token, which is not kept for what it may tell, the provider asks her whether she will.
      const config = configure(provider.setting, metadata);
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo }).href;
    },
  };
}

/** The same person at another provider, or at another installation, is another pseudonym. */
export function pseudonymOf(secret: string, issuer: string, subject: string): string {
  return createHmac('sha256', secret).update(`${issuer}\n${subject}`).digest('base64url');
}

interface Asking extends AskOptions {
  readonly redirectUri: string;
}

async function ask(setting: ProviderSetting, config: oidc.Configuration, { redirectUri, anew }: Asking) {
  const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
  const { scopes, acrValues } = setting;
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: [...new Set(['openid', ...scopes])].join(' '),
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    // OpenID Connect Core 1.0, section 3.1.2.1: who is signed in there already has to show it anew, or another may.
    ...(anew ? { prompt: 'login', max_age: String(confirmedMs / 1000) } : {}),
    ...(acrValues.length === 0 ? {} : { acr_values: acrValues.join(' ') }),
  });
  const question: ProviderQuestion = { url: url.href, state, nonce, verifier };
  return question;
}

/** Who it is, by the provider's word; undefined when its answer does not hold. */
async function hear(
  { subjectClaim, acrValues }: ProviderSetting,
  config: oidc.Configuration,
  { address, state, nonce, verifier, anew }: ProviderAnswer,
): Promise<string | undefined> {
  const checks = {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
    ...(anew ? { maxAge: confirmedMs / 1000 } : {}),
  };
  const tokens = await oidc.authorizationCodeGrant(config, new URL(address), checks);
  const claims = tokens.claims();
  if (claims === undefined || isIdentityNumber(subjectClaim)) return undefined;
  if (acrValues.length > 0 && !acrValues.includes(String(claims.acr))) return undefined;
  const subject = claims[subjectClaim];
  return typeof subject === 'string' && subject !== '' ? subject : undefined;
}

function rememberedMetadata(setting: ProviderSetting): () => Promise<oidc.ServerMetadata> {
  let remembered: { readonly metadata: oidc.ServerMetadata; readonly until: number } | undefined;
  return async () => {
    if (remembered !== undefined && Date.now() < remembered.until) return remembered.metadata;
    const found = await oidc.discovery(new URL(setting.issuer), setting.clientId, undefined, undefined, {
      execute: allowances(setting),
      timeout: timeoutSeconds,
    });
    remembered = { metadata: found.serverMetadata(), until: Date.now() + metadataMs };
    return remembered.metadata;
  };
}

function configure(setting: ProviderSetting, metadata: oidc.ServerMetadata): oidc.Configuration {
  const { clientId, clientSecret } = setting;
  // Where a provider does not say, it takes the secret in the header (OpenID Connect Discovery 1.0, section 3).
  const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const authentication = methods.includes('client_secret_basic')
    ? oidc.ClientSecretBasic(clientSecret)
    : oidc.ClientSecretPost(clientSecret);
  const config = new oidc.Configuration(
    metadata,
    clientId,
    { [oidc.clockTolerance]: clockSkewSeconds },
    authentication,
  );
  config.timeout = timeoutSeconds;
  // The signature of what comes straight from the provider over TLS is checked all the same.
  oidc.enableNonRepudiationChecks(config);
  for (const allow of allowances(setting)) allow(config);
  return config;
}

/** Without TLS only on one's own machine, for trying out. */
function allowances({ issuer }: ProviderSetting) {
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname);
  return here ? [oidc.allowInsecureRequests] : [];
}
