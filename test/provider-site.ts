import type { LightMyRequestResponse } from 'fastify';
import { onTestFinished } from 'vitest';
import { oidcProviders, type ProviderSetting } from '#modules/access/index.ts';
import { emptyDatabase } from './database.ts';
import { client, startProvider } from './oidc-provider.ts';
import { peopleApp, type Visitor } from './people.ts';

/** Where whoever is let in goes on to. */
export const to = '/sv/profile';

/** The application, with two real providers on loopback and a clock that a test moves. */
export async function siteWithProviders(more: Partial<ProviderSetting> = {}) {
  const [freja, school] = [await startProvider(), await startProvider()];
  const setting = (id: string, issuer: string): ProviderSetting => ({
    id,
    name: { sv: `${id} på svenska`, en: id },
    issuer,
    clientId: client.id,
    clientSecret: client.secret,
    scopes: [],
    acrValues: [],
    subjectClaim: 'sub',
    signOut: true,
    ...more,
  });
  const database = await emptyDatabase();
  const secret = 'what only this installation knows';
  const providers = oidcProviders([setting('freja', freja.issuer), setting('school', school.issuer)], secret);
  let late = 0;
  const built = await peopleApp(database, { providers, now: () => new Date(Date.now() + late) });
  onTestFinished(async () => {
    await built.app.close();
    await freja.close();
    await school.close();
  });
  const wait = (ms: number) => {
    late += ms;
  };
  return { ...built, database, freja, school, wait };
}

interface Question {
  readonly provider?: string;
  readonly path?: string;
  readonly shared?: boolean;
}

/** The address that she is sent to. */
export async function asked(who: Visitor, question: Question = {}): Promise<string> {
  const { provider = 'freja', path = '/sign-in/provider', ...rest } = question;
  const answer = await who.ask('POST', path, { provider, to, ...rest });
  return answer.json<{ url: string }>().url;
}

/** She comes back to the site with what the provider put in the address. */
export function back(who: Visitor, { search }: URL, provider = 'freja'): Promise<LightMyRequestResponse> {
  return who.ask('POST', '/sign-in/provider/answer', { provider, search: search.slice(1) });
}
