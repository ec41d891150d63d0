import type { Language } from '#kit/language.ts';

/** What commander says of wrong use, and how it is said in Swedish; `$1` and so on stand for what it names. */
const swedish: readonly (readonly [english: RegExp, swedish: string])[] = [
  [/^error: unknown option '(.+?)'/, 'Alternativet $1 finns inte.'],
  [/^error: unknown command '(.+?)'/, 'Kommandot ”$1” finns inte.'],
  [/^error: missing required argument '(.+?)'/, 'Du behöver ange ”$1”.'],
  [/^error: option '(.+?)' argument missing/, 'Efter $1 ska det stå ett värde.'],
  [/^error: option '(.+?)' argument '(.*?)' is invalid\./, 'Värdet ”$2” för $1 går inte att använda.'],
  [/^error: too many arguments.*/, 'Det är för många ord i kommandot. Ord som hör ihop ska stå inom citattecken.'],
  [/\(Did you mean one of (.+?)\?\)/, 'Menade du något av dessa: $1?'],
  [/\(Did you mean (.+?)\?\)/, 'Menade du $1?'],
  [/Allowed choices are (.+)\./, 'Du kan välja mellan $1.'],
  [/It must be a whole number from (\d+) to (\d+)\./, 'Det ska vara ett heltal från $1 till $2.'],
];

/** What commander has to say of wrong use, in the reader's language; words it does not know stay as they are. */
export function useSentence(message: string, language: Language): string {
  if (language === 'en') return message;
  return swedish.reduce((said, [english, words]) => said.replace(english, words), message);
}
