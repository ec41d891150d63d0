/**
 * A key that sorts Swedish words in byte order the way a dictionary does: å, ä and ö after z,
 * other accents folded away, case ignored. Stored beside names so that SQL needs no collation.
 */
export function sortKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => swedishTail[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}{|}]+/gu, ' ')
    .trim();
}

/** `{`, `|` and `}` follow `z` in ASCII. */
const swedishTail: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };
