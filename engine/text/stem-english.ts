const vowel = /[aeiouy]/;
const derivations = [
  'isation',
  'ational',
  'ization',
  'ations',
  'ation',
  'ement',
  'ition',
  'ative',
  'ically',
  'icist',
  'ment',
  'ance',
  'ence',
  'ancy',
  'ency',
  'able',
  'ible',
  'ical',
  'ness',
  'ship',
  'ator',
  'ist',
  'ism',
  'ity',
  'ive',
  'ion',
  'ant',
  'ent',
  'ous',
  'ful',
  'ise',
  'ial',
  'ure',
  'age',
  'al',
  'er',
  'or',
  'ic',
  'ly',
  'is',
  'at',
  'iv',
  'abl',
  'ibl',
  'anc',
  'enc',
] as const;

/**
 * Light English stem: plural, -ed, -ing and a final e go, British and American spelling meet.
 * After Harman's s-stemmer (1991) and step 1 of Porter (1980), kept weaker than Porter on purpose.
 */
export function stemEnglish(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return finish(verbEnding(plural(spelling(word))));
}

/** English root: the stem without derivational endings, so that manager, management and managing meet. At least four letters stay. */
export function rootEnglish(stem: string): string {
  if (stem.length < 6 || !/^[a-z]+$/.test(stem)) return stem;
  let root = stem;
  for (let pass = 0; pass < 2; pass++) {
    const ending = derivations.find((each) => root.endsWith(each) && root.length - each.length >= 4);
    if (ending === undefined) break;
    root = root.slice(0, -ending.length);
  }
  return undouble(
    root
      .replace(/y[tz]$/, 'ys')
      .replace(/i$/, 'y')
      .replace(/e$/, ''),
  );
}

function spelling(word: string): string {
  return word
    .replace(/iz(e|es|ed|er|ers|ing|ation|ations)$/, 'is$1')
    .replace(/yz(e|es|ed|er|ers|ing)$/, 'ys$1')
    .replace(/(.{3})our(s|al|ed|ing)?$/, '$1or$2')
    .replace(/centre(s?)$/, 'center$1')
    .replace(/programme(s?)$/, 'program$1');
}

function plural(word: string): string {
  if (!word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function verbEnding(word: string): string {
  const match = /^(.*)(ing|ed)$/.exec(word);
  const rest = match?.[1] ?? '';
  return rest.length >= 3 && vowel.test(rest) && !word.endsWith('eed') ? undouble(rest) : word;
}

function undouble(word: string): string {
  return /([bdfgmnprt])\1$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
}

function finish(word: string): string {
  if (word.endsWith('e') && word.length > 4) return word.slice(0, -1);
  if (word.endsWith('y') && word.length > 3) return `${word.slice(0, -1)}i`;
  return word;
}
