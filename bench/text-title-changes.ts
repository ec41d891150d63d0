type Change = (text: string, random: () => number) => string;

const letters = 'abcdefghijklmnopqrstuvwxyzåäö';

function withTypo(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length - 1));
  const letter = letters[Math.floor(random() * letters.length)] ?? 'a';
  const edits = [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  ];
  return edits[Math.floor(random() * edits.length)] ?? text;
}

const withoutMarks = (text: string): string => text.replace(/[åä]/gi, 'a').replace(/ö/gi, 'o');
const flipHyphen = (text: string): string =>
  text.includes('-') ? text.replaceAll('-', ' ') : text.replaceAll(' ', '-');

/** Ways of writing a title not quite as listed. */
export const titleChanges: Readonly<Record<string, Change>> = {
  exact: (text) => text,
  typo: withTypo,
  'no å ä ö': withoutMarks,
  'å as aa': (text) => text.replace(/å/gi, 'aa'),
  hyphens: flipHyphen,
  'typo, no å ä ö': (text, random) => withoutMarks(withTypo(text, random)),
  inflected,
};

/** Titles not yet written out. */
export const titleStarts: Readonly<Record<string, Change>> = {
  'first 60 %': (text) => text.slice(0, Math.max(4, Math.ceil(text.length * 0.6))),
  'first 60 %, typo': (text, random) => withTypo(text.slice(0, Math.max(5, Math.ceil(text.length * 0.6))), random),
};

/** The definite form of the first word, where its ending tells how: svetsare → svetsaren, läkare, lärare; sköterska → sköterskan. */
function inflected(text: string): string {
  return text.replace(/^[\p{L}-]+/u, (word) =>
    /[ae]$/.test(word) ? `${word}n` : /(ör|ent|ist|ker|log|man)$/.test(word) ? `${word}en` : word,
  );
}
