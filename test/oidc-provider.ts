import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

export const client = { id: 'vidare', secret: 'a-secret-between-the-two-of-them' } as const;
/** A national identity number (of Skatteverket's made-up ones), which this provider tells whoever asks or not. */
export const personNumber = '199001012382';

/** What stands in the file of providers for it. */
export function entryOf({ issuer }: Pick<TestProvider, 'issuer'>) {
  const name = { sv: 'Testlegitimation', en: 'Test ID' };
  return { id: 'test', name, issuer, clientId: client.id, clientSecret: client.secret };
}

type Claims = Record<string, unknown>;

/** A certified OpenID provider on loopback, where whoever comes is signed in as `account` at once. */
export interface TestProvider {
  readonly issuer: string;
  /** Who comes next. */
  account: string;
  /** What becomes of the claims before the ID token is signed. */
  tamper: (claims: Claims) => Claims;
  /** Whether it is somebody else who signs, by its key's name. */
  forged: boolean;
  /** Why it gave no token, each time it did not. */
  readonly refusals: readonly string[];
  /** Signs with other keys from now on, as told in its key set. */
  rotate(): void;
  /** Follows the address that a site sends her to, to the one she is sent back to. */
  visit(url: string): Promise<URL>;
  /** The same, in a browser where somebody has been before and may be signed in there still. */
  visitAgain(url: string): Promise<URL>;
  /** In that browser: signs out where a site sends her to do it, and follows it to where she is sent back. */
  signOut(url: string): Promise<URL>;
  close(): Promise<void>;
}

export async function startProvider(port = 0): Promise<TestProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => void response.end();
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let key = newKey();
  const refusals: string[] = [];
  const kept = new Map<string, string>();
  const state: TestProvider = {
    issuer,
    account: 'ann',
    tamper: (claims) => claims,
    forged: false,
    refusals,
    rotate: () => {
      key = newKey();
      handle = build();
    },
    visit: (url) => visit(url, { issuer, cookies: new Map() }),
    visitAgain: (url) => visit(url, { issuer, cookies: kept }),
    signOut: async (url) => {
      const page = await follow(new URL(url), kept);
      const answer = await send(await page.text(), kept, { logout: 'yes' });
      return new URL(answer.headers.get('location') ?? '', issuer);
    },
    close: () => closed(server),
  };
  const build = () => {
    const provider = providerOf(issuer, key);
    provider.on('grant.error', (_, error) => {
      refusals.push(error.cause instanceof Error ? error.cause.message : error.message);
    });
    const answer = provider.callback();
    return (request: IncomingMessage, response: ServerResponse) => {
      if (request.url?.startsWith('/interaction/')) void letIn(provider, { request, response }, state.account);
      else {
        if (request.url === '/token')
          retold(response, (claims) =>
            signed(state.tamper(claims), state.forged ? { ...newKey(), kid: key.kid } : key),
          );
        void answer(request, response);
      }
    };
  };
  handle = build();
  return state;
}

interface Key {
  readonly kid: string;
  readonly privateKey: KeyObject;
}

let keys = 0;

function newKey(): Key {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid: `key-${++keys}`, privateKey };
}

function providerOf(issuer: string, { kid, privateKey }: Key): Provider {
  const jwk = privateKey.export({ format: 'jwk' });
  const configuration: Configuration = {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: ['http://localhost/sign-in/from/test'],
        post_logout_redirect_uris: ['http://localhost/'],
      },
    ],
    jwks: { keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key for cookies in tests'] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        logoutSource: async (context, form) => {
          const button = '<button form="op.logoutForm" name="logout" value="yes">Yes, sign me out</button>';
          context.body = `<!doctype html><html lang="en"><title>Sign out</title>${form}${button}</html>`;
        },
      },
    },
    claims: { openid: ['sub', 'https://id.oidc.se/claim/personalIdentityNumber'] },
    conformIdTokenClaims: false,
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: async () => ({ sub, 'https://id.oidc.se/claim/personalIdentityNumber': personNumber }),
    }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  // The port that a site is tried at is not known when the provider starts.
  const anywhere = () => true;
  Object.assign(provider.Client.prototype, { redirectUriAllowed: anywhere, postLogoutRedirectUriAllowed: anywhere });
  return provider;
}

async function letIn(
  provider: Provider,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  accountId: string,
): Promise<void> {
  await provider.interactionFinished(request, response, { login: { accountId } }, { mergeWithLastSubmission: false });
}

/** Signs the ID token in a token endpoint's answer anew, with other claims. */
function retold(response: ServerResponse, sign: (claims: Claims) => string): void {
  const end = response.end.bind(response);
  const replaced = (chunk: unknown) => {
    if (!(typeof chunk === 'string' || Buffer.isBuffer(chunk))) return end();
    const answer = JSON.parse(chunk.toString()) as { id_token?: string };
    if (answer.id_token === undefined) return end(chunk);
    const [, payload = ''] = answer.id_token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    const text = JSON.stringify({ ...answer, id_token: sign(claims) });
    response.setHeader('content-length', Buffer.byteLength(text));
    return end(text);
  };
  response.end = replaced as typeof response.end;
}

function signed(claims: Claims, { kid, privateKey }: Key): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part({ alg: 'RS256', kid })}.${part(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}

/** A browser that keeps the provider's cookies and follows it until it sends her elsewhere. */
async function visit(
  url: string,
  { issuer, cookies }: { readonly issuer: string; readonly cookies: Map<string, string> },
): Promise<URL> {
  let at = new URL(url);
  for (let step = 0; step < 10; step++) {
    if (at.origin !== issuer) return at;
    const page = await follow(at, cookies);
    // Where another was signed in it sends itself a form first, as a browser does for whoever has scripts.
    const answer = page.ok ? await send(await page.text(), cookies) : page;
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`the provider stopped at ${at.pathname} (${answer.status})`);
    at = new URL(next, at);
  }
  throw new Error('the provider never sends her back');
}

async function follow(at: URL, cookies: Map<string, string>): Promise<Response> {
  const answer = await fetch(at, { redirect: 'manual', headers: { cookie: cookieOf(cookies) } });
  keep(answer, cookies);
  return answer;
}

/** Sends the form of a page, with what else its button sends. */
async function send(html: string, cookies: Map<string, string>, more: Record<string, string> = {}): Promise<Response> {
  const [, action = ''] = /action="([^"]+)"/.exec(html) ?? [];
  const hidden = [...html.matchAll(/name="([^"]+)" value="([^"]+)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  const body = new URLSearchParams({ ...(Object.fromEntries(hidden) as Record<string, string>), ...more });
  const headers = { cookie: cookieOf(cookies) };
  const answer = await fetch(action, { method: 'POST', redirect: 'manual', headers, body });
  keep(answer, cookies);
  return answer;
}

function cookieOf(cookies: ReadonlyMap<string, string>): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

function keep(answer: Response, cookies: Map<string, string>): void {
  for (const given of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
