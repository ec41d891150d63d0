import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readProviders } from './sign-in-providers.ts';
import { StartProblem } from './start-problem.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A variable of the environment: what it is, in the words of docs/configuration.md, and how it is read. */
interface Setting<T> {
  readonly variable: string;
  readonly standard?: string;
  /** The standard in words, where it is not the same everywhere. */
  readonly standardIs?: string;
  readonly what: string;
  readonly read: (text: string) => T;
}

/** Without a standard the setting may be absent. */
type Value<S> = S extends { readonly standard: string; readonly read: (text: string) => infer T }
  ? T
  : S extends { readonly read: (text: string) => infer T }
    ? T | undefined
    : never;

/** Every setting there is; the reference in docs/configuration.md is written from these. */
export const settings = {
  port: {
    variable: 'PORT',
    standard: '8080',
    what: 'Where it listens, 0 to 65535; 0 takes any that is free.',
    read: readPort,
  },
  host: {
    variable: 'HOST',
    standard: '127.0.0.1',
    what: 'At which address it listens. `0.0.0.0` is every one of the machine’s: only behind something that speaks TLS.',
    read: readHost,
  },
  /** Absolute folder that one process owns: embedded database, caches and the lock. */
  home: {
    variable: 'VIDARE_HOME',
    standard: path.join(projectRoot, 'var'),
    standardIs: '`var` under the project',
    what: 'Folder for the embedded database, caches and log; one process at a time owns it.',
    read: (text: string) => path.resolve(text),
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    what: 'A PostgreSQL server (15 to 18) instead of the embedded database: `postgres://user:password@host:5432/database`.',
    read: (text: string) => readDatabaseUrl(text),
  },
  backupDatabaseUrl: {
    variable: 'BACKUP_DATABASE_URL',
    what: 'The same database as `DATABASE_URL`, as a user whom row-level security does not bind (`bypassrls`); used by backup alone.',
    read: (text: string) => readDatabaseUrl(text, 'BACKUP_DATABASE_URL'),
  },
  trustProxy: {
    variable: 'TRUST_PROXY',
    what: 'Addresses of proxies in front, whose word on who asks and over what is taken: `loopback`, `10.0.0.0/8`; several with commas.',
    read: readTrustProxy,
  },
  metrics: {
    variable: 'METRICS',
    what: 'Address and port, such as `127.0.0.1:9464`, where `GET /metrics` answers Prometheus; never the public one. Without it nothing is measured.',
    read: readListenAt,
  },
  /** Origin that people reach the site at; undefined where it is for this machine only. */
  publicUrl: {
    variable: 'PUBLIC_URL',
    what: 'The address people reach the site at, `https://vidare.example.se`. Passkeys and sign-in providers are tied to it; on one’s own machine `localhost` works without.',
    read: readPublicUrl,
  },
  providers: {
    variable: 'SIGN_IN_PROVIDERS',
    what: 'A file (JSON) of those who vouch for who people are by OpenID Connect: Freja, BankID brokers, Keycloak, school federations. docs/access.md describes it.',
    read: readProviders,
  },
  secret: {
    variable: 'VIDARE_SECRET',
    what: 'At least 32 characters that pseudonyms of people from providers are made with; to be kept. Without it the home makes one, in `secret`; with `DATABASE_URL` and providers it is needed.',
    read: readSecret,
  },
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** Where something listens. */
export interface ListenAt {
  readonly host: string;
  readonly port: number;
}

export type Config = { readonly [Key in keyof typeof settings]: Value<(typeof settings)[Key]> };

/**
 * The settings; an empty variable counts as absent.
 * @throws StartProblem that names the variable and its valid range.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const values = Object.entries<Setting<unknown>>(settings).map(([key, { variable, standard, read }]) => {
    const text = env[variable]?.trim() || standard;
    return [key, text === undefined ? undefined : read(text)];
  });
  return Object.fromEntries(values) as Config;
}

export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartProblem('use', {
    sv: `PORT är ”${text}” men ska vara ett heltal från 0 till 65535.`,
    en: `PORT is “${text}” but must be a whole number from 0 to 65535.`,
  });
}

function readHost(text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text;
  throw new StartProblem('use', {
    sv: `HOST är ”${text}” men ska vara ett värdnamn eller en IP-adress, till exempel 127.0.0.1 eller 0.0.0.0.`,
    en: `HOST is “${text}” but must be a host name or an IP address, for example 127.0.0.1 or 0.0.0.0.`,
  });
}

const proxies = /^(loopback|[\da-f]*[.:][\da-f.:]*(\/\d+)?)(,(loopback|[\da-f]*[.:][\da-f.:]*(\/\d+)?))*$/i;

function readTrustProxy(text: string): string {
  if (proxies.test(text)) return text;
  throw new StartProblem('use', {
    sv: `TRUST_PROXY är ”${text}” men ska vara proxyserverns adress, till exempel loopback eller 10.0.0.0/8.`,
    en: `TRUST_PROXY is “${text}” but must be the address of the proxy, for example loopback or 10.0.0.0/8.`,
  });
}

/** Passkeys are tied to it, so it needs TLS, but on one's own machine. */
function readPublicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSite = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  if (url !== undefined && isSite && url.pathname === '/' && url.search === '' && url.username === '')
    return url.origin;
  throw new StartProblem('use', {
    sv: `PUBLIC_URL är ”${text}” men ska vara webbplatsens adress utan sökväg, till exempel https://vidare.example.se.`,
    en: `PUBLIC_URL is “${text}” but must be the site’s address without a path, for example https://vidare.example.se.`,
  });
}

function readSecret(text: string): string {
  if (text.length >= 32) return text;
  throw new StartProblem('use', {
    sv: 'VIDARE_SECRET ska vara minst 32 tecken, till exempel från openssl rand -base64 32.',
    en: 'VIDARE_SECRET must be at least 32 characters, for example from openssl rand -base64 32.',
  });
}

function readDatabaseUrl(text: string, name = 'DATABASE_URL'): string {
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  // Whatever stands before the last @ may be a password.
  const shown = text.replace(/\/\/.*@/, '//…@').replace(/\?.*$/, '?…');
  throw new StartProblem('use', {
    sv: `${name} är ”${shown}” men ska se ut som postgres://användare:lösenord@värd:5432/databas.`,
    en: `${name} is “${shown}” but must look like postgres://user:password@host:5432/database.`,
  });
}

function readListenAt(text: string): ListenAt {
  const [, host, port] = /^\[?([\w.:-]+?)\]?:(\d+)$/.exec(text) ?? [];
  if (host !== undefined && Number(port) <= 65_535) return { host, port: Number(port) };
  throw new StartProblem('use', {
    sv: `METRICS är ”${text}” men ska vara en adress och en port, till exempel 127.0.0.1:9464.`,
    en: `METRICS is “${text}” but must be an address and a port, for example 127.0.0.1:9464.`,
  });
}
