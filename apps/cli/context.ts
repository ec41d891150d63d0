import type { Language } from '#kit/language.ts';
import { type Config, readConfig, type Say, sayTo, systemLanguage, type Visit, visit } from '#server/index.ts';

/** What a command is given besides its options. */
export interface Context {
  readonly config: Config;
  /** Notices and progress, on standard error. */
  readonly say: Say;
}

/** Settings from the environment; people are spoken to in `lang`, else in the system's language. */
export function contextOf(lang?: Language): Context {
  return { config: readConfig(process.env), say: sayTo(process.stderr, lang ?? systemLanguage(process.env)) };
}

/** Asks within a visit to the home's data, which is left however it ends. */
export async function withVisit<Answer>(
  { config, say }: Context,
  needsData: boolean,
  ask: (visit: Visit) => Promise<Answer>,
): Promise<Answer> {
  const open = await visit({ config, say, needsData });
  try {
    return await ask(open);
  } finally {
    await open.close();
  }
}
