import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryHome } from '#test/home.ts';
import { readProviders } from './sign-in-providers.ts';

const one = { id: 'freja', name: 'Freja', issuer: 'https://idp.example', clientId: 'vidare', clientSecret: 's' };

async function fileOf(content: unknown): Promise<string> {
  const file = path.join(await temporaryHome(), 'providers.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('a provider is known by its own name for people, unless the file says otherwise', async () => {
  const file = await fileOf([
    one,
    { ...one, id: 'skola', name: { sv: 'Skola', en: 'School' }, claims: { subject: 'uid' } },
  ]);
  expect(readProviders(file)).toMatchObject([
    { id: 'freja', name: { sv: 'Freja', en: 'Freja' }, subjectClaim: 'sub', scopes: [], acrValues: [] },
    { id: 'skola', name: { sv: 'Skola', en: 'School' }, subjectClaim: 'uid' },
  ]);
});

test('a secret may lie in a file of its own, beside', async () => {
  const { clientSecret: _, ...rest } = one;
  const file = await fileOf([{ ...rest, clientSecretFile: 'secret.txt' }]);
  writeFileSync(path.join(path.dirname(file), 'secret.txt'), 'hush\n');
  expect(readProviders(file)[0]?.clientSecret).toBe('hush');
});

const personNumber = 'https://id.oidc.se/scope/naturalPersonNumber';
test.each([
  ['no JSON', 'Hej!', 'no JSON'],
  ['a name that is not there', [{ ...one, issuerr: 'x' }], '/0'],
  ['an issuer without TLS', [{ ...one, issuer: 'http://idp.example' }], 'https://'],
  ['no secret', [{ ...one, clientSecret: undefined }], 'clientSecretFile'],
  ['the same id twice', [one, one], 'twice'],
  ['a scope that asks for identity numbers', [{ ...one, scopes: [personNumber] }], personNumber],
  ['identity numbers to tell people apart by', [{ ...one, claims: { subject: 'personnummer' } }], 'personnummer'],
])('%s is refused in words that name the file', async (_name, content, words) => {
  const file = await fileOf(content);
  expect(() => readProviders(file)).toThrow(file);
  expect(() => readProviders(file)).toThrow(words);
});

test('a secret is never repeated', async () => {
  const file = await fileOf([{ ...one, clientSecret: 'hush', issuer: 'ftp://x' }]);
  expect(() => readProviders(file)).toThrow(/^(?!.*hush)/);
});
