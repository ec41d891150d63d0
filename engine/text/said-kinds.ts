/**
 * Kinds of skill that are meant only when the sentence says so: a proof of something, and what is done with a thing rather than with it (repairing
 * lorries, teaching Swedish, selling buses, leading a farm). For each the words of a label, and the words that say it in a sentence.
 */
const proof =
  /(?:brev|certifi\p{L}*|legitim\p{L}*|examen|bevis|behörig|behörighet|kort|licens|licence|license|degree|diploma?|intyg|utbildning|utbildad|auktoriser\p{L}*|specialistkompetens|specialistområde)(?:er|en|et|s)?$/u;
const kinds: readonly (readonly [label: RegExp, sentence: RegExp])[] = [
  [proof, proof],
  [/reparation/u, /reparer|reparat|^lag(?:a|ar|at|ade|ning)$|underhåll|service|verkstad|mek|felsök|^fix/u],
  [
    /^undervisning$|cirkelledning|^instruktör|^tränare|ledarerfarenhet/u,
    /undervis|lär(?:a|ar|t|de|are|arna|aren|er)$|^instru|^trän|kurs|cirkel|^led(?:a|er|de|it|t|are|arskap)$|ledare|coach|pedagog|elev|lektion|handled|skola|gymnasi/u,
  ],
  [/produktkunskap/u, /sälj|sål[dt]|försälj|butik|kund|produkt|sortiment/u],
  [
    /^(?:verksamhetsledning|arbetsledning|områdesansvar|transportledning)$/u,
    /^led(?:a|er|de|it|t|are)$|ledning|ledare|chef|ansvar|^bas$|förestånd/u,
  ],
];

const cacheLimit = 20_000;
const known = new Map<string, number>();

/** Kinds (bits) that the words of a label name. */
export function kindsNamed(words: readonly string[]): number {
  return kinds.reduce((sum, [label], kind) => (words.some((word) => label.test(word)) ? sum | (1 << kind) : sum), 0);
}

/** Kinds (bits) that the words of a sentence speak of. */
export function kindsSaid(words: readonly string[]): number {
  let said = 0;
  for (const word of words) said |= known.get(word) ?? kindsOf(word);
  return said;
}

function kindsOf(word: string): number {
  const said = kinds.reduce((sum, [, sentence], kind) => (sentence.test(word) ? sum | (1 << kind) : sum), 0);
  if (known.size >= cacheLimit) known.clear();
  known.set(word, said);
  return said;
}
