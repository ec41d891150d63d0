import { readFileSync } from 'node:fs';
import path from 'node:path';
import Type from 'typebox';
import { Value } from 'typebox/value';
import { shape } from '#contract/schemas.ts';
import { isIdentityNumber, type ProviderSetting } from '#modules/access/index.ts';
import { StartProblem } from './start-problem.ts';

const text = Type.String({ minLength: 1 });
const File = Type.Array(
  shape({
    id: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }),
    name: Type.Union([text, shape({ sv: text, en: text })]),
    issuer: text,
    clientId: text,
    clientSecret: Type.Optional(text),
    clientSecretFile: Type.Optional(text),
    scopes: Type.Optional(Type.Array(text)),
    acrValues: Type.Optional(Type.Array(text)),
    claims: Type.Optional(shape({ subject: Type.Optional(text) })),
    signOut: Type.Optional(Type.Boolean()),
  }),
);

/**
 * The providers of a file, as docs/access.md describes it.
 * @throws StartProblem that names the file, the place in it and what is wrong.
 */
export function readProviders(file: string): readonly ProviderSetting[] {
  const entries = readJson(file);
  if (!Value.Check(File, entries)) {
    const [first] = Value.Errors(File, entries);
    throw wrong(file, first?.instancePath || '/', { sv: first?.message ?? '', en: first?.message ?? '' });
  }
  const providers = entries.map((entry, at): ProviderSetting => {
    const place = `/${at}`;
    const { id, name, issuer, clientId, claims = {}, scopes = [], acrValues = [], signOut = true } = entry;
    checkIssuer(file, place, issuer);
    for (const asked of [...scopes, claims.subject ?? 'sub'])
      if (isIdentityNumber(asked))
        throw wrong(file, place, {
          sv: `”${asked}” gäller personnummer, som Vidare varken frågar efter eller sparar`,
          en: `“${asked}” is about national identity numbers, which Vidare neither asks for nor stores`,
        });
    const clientSecret = secretOf(file, place, entry);
    const names = typeof name === 'string' ? { sv: name, en: name } : name;
    return {
      id,
      name: names,
      issuer,
      clientId,
      clientSecret,
      scopes,
      acrValues,
      subjectClaim: claims.subject ?? 'sub',
      signOut,
    };
  });
  const twice = providers.find(({ id }, at) => providers.findIndex((other) => other.id === id) < at);
  if (twice !== undefined)
    throw wrong(file, '/', { sv: `id ”${twice.id}” finns två gånger`, en: `the id “${twice.id}” is there twice` });
  return providers;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw wrong(file, '/', { sv: 'filen finns inte eller är inte JSON', en: 'the file is not there, or is no JSON' });
  }
}

function checkIssuer(file: string, place: string, issuer: string): void {
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  const here = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && here)) return;
  throw wrong(file, `${place}/issuer`, {
    sv: `”${issuer}” ska vara en adress som börjar med https://`,
    en: `“${issuer}” must be an address that begins with https://`,
  });
}

function secretOf(
  file: string,
  place: string,
  { clientSecret, clientSecretFile }: { clientSecret?: string; clientSecretFile?: string },
): string {
  if (clientSecret !== undefined) return clientSecret;
  try {
    const secret = readFileSync(path.resolve(path.dirname(file), clientSecretFile ?? ''), 'utf8').trim();
    if (secret !== '') return secret;
  } catch {
    // Told below.
  }
  throw wrong(file, place, {
    sv: 'ange clientSecret, eller clientSecretFile med en fil som går att läsa',
    en: 'give clientSecret, or clientSecretFile with a file that can be read',
  });
}

function wrong(file: string, place: string, words: { readonly sv: string; readonly en: string }): StartProblem {
  return new StartProblem('use', {
    sv: `SIGN_IN_PROVIDERS: ${file}, ${place}: ${words.sv}.`,
    en: `SIGN_IN_PROVIDERS: ${file}, ${place}: ${words.en}.`,
  });
}
