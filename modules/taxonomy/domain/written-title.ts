import { editDistance } from '#kit/closest.ts';

/** Shorter names and parts of names (“AM”, “VD”) are too often other words. */
const shortest = 4;
/** What a person may add to her own title: svetsaren, sköterskans, lärares; not svetsarna, who are others. */
const ownEndings = ['', 'n', 'en', 'et', 's', 'ns', 'ens', 'or', 'ar', 'er', 'r', 'e'];
/** What makes a verb of a title in -are: she fixade, svetsat, provar. That is what she did, not what she was. */
const verbEndings = ['a', 'ar', 'ade', 'at', 'ades', 'ats', 'ande', 'as', 'te', 't'];

/**
 * How the words of a text name a title: `exact`, in another form or with one slip of the pen (`near`), or not at all:
 * the words have the same root (“skött” and Skötare, “prover” and Provare) but are no title.
 */
export function writtenTitle(words: string, title: string): 'exact' | 'near' | undefined {
  const written = fold(words);
  const names = title.split(/[/,(]/).map(fold);
  const candidates = [fold(title), ...names].filter((name) => name.length >= shortest);
  if (candidates.includes(written)) return 'exact';
  return candidates.some((name) => isNear(written, name)) ? 'near' : undefined;
}

function isNear(written: string, name: string): boolean {
  if (isVerbOf(written, name)) return false;
  const stem = name.replace(/[ae]$/, '');
  const inflected = [name, stem].some(
    (form) => ownEndings.includes(written.slice(form.length)) && written.startsWith(form),
  );
  if (inflected) return true;
  // A slip in a short word makes another word of it.
  return name.length > shortest + 1 && !/(?:arna|erna|orna)s?$/.test(written) && editDistance(written, name, 2) < 2;
}

function isVerbOf(written: string, name: string): boolean {
  if (!name.endsWith('are')) return false;
  const stem = name.slice(0, -'are'.length);
  return verbEndings.some((ending) => written === stem + ending);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('aa', 'a');
}
