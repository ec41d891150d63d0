import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from './config.ts';
import { StartProblem } from './start-problem.ts';

/**
 * What pseudonyms are made with: the setting's, else of the home's own file, made at first need. Whoever loses it loses
 * who the people from providers are.
 * @throws StartProblem where several servers might share a database, but not a file.
 */
export function installationSecret({
  secret,
  home,
  databaseUrl,
}: Pick<Config, 'secret' | 'home' | 'databaseUrl'>): string {
  if (secret !== undefined) return secret;
  if (databaseUrl !== undefined)
    throw new StartProblem('use', {
      sv: 'Med DATABASE_URL och SIGN_IN_PROVIDERS behövs VIDARE_SECRET, samma för alla servrar på databasen.',
      en: 'With DATABASE_URL and SIGN_IN_PROVIDERS, VIDARE_SECRET is needed, the same for every server on the database.',
    });
  const file = path.join(home, 'secret');
  try {
    // Exclusive: a file that is there is never written over.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch {
    // It was there.
  }
  return readFileSync(file, 'utf8').trim();
}
