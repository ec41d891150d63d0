import { onTestFinished } from 'vitest';
import { refusal } from '#contract/errors.ts';
import type { Handlers } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import { type AppOptions, buildApp } from './http/build-app.ts';

/** What a test needs of a problem. */
export interface Told {
  readonly code: string;
  readonly detail: string;
  readonly parameter?: string;
  readonly nearest?: string;
  readonly allowed?: readonly string[];
  readonly instance?: string;
}

/** What handlers were given since the test began. */
export const asked: unknown[] = [];
/** Plain functions in the place of the modules. */
export const plainHandlers: Partial<Handlers> = {
  searchSkills: async ({ query }, { language }) => {
    asked.push(query);
    return ok({ hits: [{ id: 'a', label: { text: query.q, lang: language }, matched: 'm', score: 1 }] });
  },
  listNextJobs: async ({ query }) => {
    asked.push(query);
    return err(refusal('request/nothing-to-start-from'));
  },
  recogniseSkills: async ({ body }) => {
    asked.push(body);
    return ok({ scheme: 'starter', lang: 'sv', results: body.texts.map(() => ({ skills: [], occupations: [] })) });
  },
  getOccupation: async ({ params }) => err(refusal('occupation/unknown', { value: params.id })),
  getImport: async ({ params }) => err(refusal('import/unknown', { value: params.id })),
  listSources: async () => {
    throw new Error('what a person wrote');
  },
};

/** The real HTTP application on those handlers, closed after the test. */
export async function tinyApp(options: Partial<AppOptions> = {}) {
  const built = await buildApp({
    handlers: () => plainHandlers,
    releaseTag: () => 'one',
    importKey: 'secret',
    version: '0.1.0',
    host: '127.0.0.1',
    ...options,
  });
  onTestFinished(async () => {
    await built.close();
    asked.length = 0;
  });
  return built;
}

export async function problemOf(url: string, headers: Record<string, string> = {}) {
  const answer = await (await tinyApp()).inject({ url, headers });
  return { status: answer.statusCode, type: answer.headers['content-type'], problem: answer.json<Told>() };
}
