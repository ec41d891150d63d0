import { Value } from 'typebox/value';
import { errors, type Refusal } from '#contract/errors.ts';
import type { Handlers } from '#contract/handlers.ts';
import { type RouteInput, type RouteName, type RouteOutput, routes } from '#contract/routes.ts';
import type { Language } from '#kit/language.ts';
import type { Result } from '#kit/result.ts';
import type { ImportReport } from '#modules/packs/index.ts';
import { noCache } from '#modules/taxonomy/index.ts';
import { compose } from '#server/compose.ts';
import type { Composition, DataHandlers } from '#server/composition.ts';
import { emptyDatabase, endBeforeNext } from '#test/database.ts';
import { type Files, type Told, withPack } from './small-land.ts';

/** The platform on the worker's emptied database, as the server wires it. */
export interface Platform {
  readonly composition: Composition;
  /** Imports the files as a pack and answers from them. */
  take(files: Files, told?: Told): Promise<ImportReport>;
  /** A route's answer; it is held against the contract's schema. */
  answer<Name extends keyof DataHandlers>(
    name: Name,
    input: Asked<Name>,
    language?: Language,
  ): Promise<RouteOutput<Name>>;
  /** The refusal of a route that will not answer; its code is one that the contract announces. */
  refusal<Name extends keyof DataHandlers>(name: Name, input: Asked<Name>, language?: Language): Promise<Refusal>;
}

type Asked<Name extends RouteName> = Partial<RouteInput<Name>>;

export async function platform(): Promise<Platform> {
  const composition = await compose(await emptyDatabase(), noCache);
  // What goes on behind the answers.
  endBeforeNext(() => composition.close());
  await composition.load();
  const ask = async <Name extends keyof DataHandlers>(name: Name, input: Asked<Name>, language: Language = 'sv') => {
    const handlers = composition.handlers();
    if (handlers === undefined) throw new Error('nothing is loaded');
    const handler: (input: unknown, context: { language: Language }) => Promise<Result<unknown, Refusal>> = (
      handlers as Handlers
    )[name] as never;
    return handler({ params: undefined, query: {}, body: undefined, ...input }, { language });
  };
  return {
    composition,
    take: async (files, told) => {
      const report = await withPack(files, (folder) => composition.importFolder(folder, () => undefined), told);
      await composition.load();
      return report;
    },
    answer: async <Name extends keyof DataHandlers>(name: Name, input: Asked<Name>, language?: Language) => {
      const result = await ask(name, input, language);
      if (!result.ok) throw new Error(`${name} refused: ${JSON.stringify(result.error)}`);
      holdAgainst(name, result.value);
      return result.value as RouteOutput<Name>;
    },
    refusal: async (name, input, language) => {
      const result = await ask(name, input, language);
      if (result.ok) throw new Error(`${name} answered`);
      const announced: readonly string[] = routes[name].errors;
      if (!announced.includes(result.error.code)) throw new Error(`${name} does not announce ${result.error.code}`);
      if (errors[result.error.code][language ?? 'sv'](result.error.details).includes('undefined')) {
        throw new Error(`the sentence of ${result.error.code} lacks a detail`);
      }
      return result.error;
    },
  };
}

function holdAgainst(name: RouteName, answer: unknown): void {
  // As the reader gets it: what JSON leaves out is not there.
  const problems = Value.Errors(routes[name].response, JSON.parse(JSON.stringify(answer)));
  if (problems.length > 0)
    throw new Error(`${name} does not answer as the contract says: ${JSON.stringify(problems[0])}`);
}
