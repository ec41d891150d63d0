import type { Language } from '#kit/language.ts';

/** Words that nearly every sentence of one language has and the other has not. */
const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set(
    'och att det som på är av för med till den har de ett om men var jag ej från vid eller inte kan ska vi du ni mitt min nya hos samt även inom efter under år också'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to in is that was it with as be this have from or by are not you your we our an at which has will their been were using into about my who can'.split(
      ' ',
    ),
  ),
};
/** Longer texts say it in their beginning. */
const mostCharacters = 10_000;
const fewestWords = 3;

/** The language a text seems to be written in, from its small words; undefined when they, or fewer than `fewest`, do not tell. */
export function guessLanguage(text: string, fewest = fewestWords): Language | undefined {
  const words =
    text
      .slice(0, mostCharacters)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (language: Language) => words.filter((word) => functionWords[language].has(word)).length;
  const [swedish, english] = [count('sv'), count('en')];
  if (Math.max(swedish, english) < fewest) return undefined;
  if (swedish >= 2 * english) return 'sv';
  return english >= 2 * swedish ? 'en' : undefined;
}
