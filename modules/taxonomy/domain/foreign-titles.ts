import type { Language } from '#kit/language.ts';
import { guessLanguage } from './guess-language.ts';
import type { Title } from './titles.ts';

/** One small word tells enough where only a false friend is to be told from a title. */
const fewestWords = 1;

/**
 * Titles of another language than a text that are one word and no title of its own: "min chef" is no chef (a cook), though "Art
 * director" is one in any text. Where the text's language has no titles at all, none are.
 */
export class ForeignTitles {
  readonly #own: ReadonlySet<string>;
  readonly #languages: ReadonlySet<Language>;

  constructor(titles: readonly Title[]) {
    this.#own = new Set(titles.map(({ language, text }) => keyOf(language, text)));
    this.#languages = new Set(titles.map(({ language }) => language));
  }

  /** Asks of titles met in `text`. */
  in(text: string): (title: Title) => boolean {
    const written = guessLanguage(text, fewestWords);
    if (written === undefined || !this.#languages.has(written)) return () => false;
    return ({ language, text: wording }) =>
      language !== written && !/[\s-]/.test(wording) && !this.#own.has(keyOf(written, wording));
  }
}

function keyOf(language: Language, text: string): string {
  return `${language}:${text.toLowerCase()}`;
}
