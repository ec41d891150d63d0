import { setImmediate } from 'node:timers/promises';
import type { Recognised } from '#contract/skills.ts';
import type { Language } from '#kit/language.ts';
import type { Scheme } from '../domain/scheme.ts';
import type { TextIndex } from './text-index.ts';

interface Wishes {
  readonly texts: readonly string[];
  readonly language: Language;
  readonly top?: number;
  readonly all?: boolean;
}

let last: Promise<unknown> = Promise.resolve();

/** One text at a time for all who ask, each when others have been served: nobody waits longer than for one. */
function inTurn<Answer>(act: () => Answer): Promise<Answer> {
  const answer = last.then(async () => {
    await setImmediate();
    return act();
  });
  last = answer.catch(() => undefined);
  return answer;
}

/** Skills of the scheme and occupations in each text, in their order; others are served between texts. */
export async function* recogniseEach(
  index: TextIndex,
  scheme: Scheme,
  { texts, language, top = 20, all = false }: Wishes,
): AsyncGenerator<Recognised['results'][number]> {
  const options = { language, top, all };
  for (const words of texts) {
    yield await inTurn(() => ({
      skills: index.recogniseSkills(scheme, words, options),
      occupations: index.recogniseOccupations(words, options),
    }));
  }
}
