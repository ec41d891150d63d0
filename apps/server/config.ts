import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartProblem } from './start-problem.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute folder that one process owns: embedded database, caches and the lock. */
  readonly home: string;
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Addresses of proxies in front, whose word on who asks is taken; none when undefined. */
  readonly trustProxy: string | undefined;
}

/**
 * The settings; an empty variable counts as absent.
 * @throws StartProblem that names the variable and its valid range.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = (name: string) => env[name]?.trim() || undefined;
  return {
    port: readPort(given('PORT') ?? '8080'),
    host: readHost(given('HOST') ?? '127.0.0.1'),
    home: path.resolve(given('VIDARE_HOME') ?? path.join(projectRoot, 'var')),
    databaseUrl: readDatabaseUrl(given('DATABASE_URL')),
    trustProxy: readTrustProxy(given('TRUST_PROXY')),
  };
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

function readTrustProxy(text: string | undefined): string | undefined {
  if (text === undefined || proxies.test(text)) return text;
  throw new StartProblem('use', {
    sv: `TRUST_PROXY är ”${text}” men ska vara proxyserverns adress, till exempel loopback eller 10.0.0.0/8.`,
    en: `TRUST_PROXY is “${text}” but must be the address of the proxy, for example loopback or 10.0.0.0/8.`,
  });
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text === undefined || (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text))) return text;
  // Whatever stands before the last @ may be a password.
  const shown = text.replace(/\/\/.*@/, '//…@').replace(/\?.*$/, '?…');
  throw new StartProblem('use', {
    sv: `DATABASE_URL är ”${shown}” men ska se ut som postgres://användare:lösenord@värd:5432/databas.`,
    en: `DATABASE_URL is “${shown}” but must look like postgres://user:password@host:5432/database.`,
  });
}
