// Step 1 of the Snowball Swedish stemmer (Porter 2001, snowballstem.org/algorithms/swedish), longest first.
const inflections = [
  'heterna',
  'hetens',
  'arnas',
  'ernas',
  'ornas',
  'andes',
  'arens',
  'heten',
  'heter',
  'anden',
  'andet',
  'arna',
  'erna',
  'orna',
  'ande',
  'arne',
  'aste',
  'aren',
  'ades',
  'erns',
  'ade',
  'are',
  'ern',
  'ens',
  'het',
  'ast',
  'ad',
  'en',
  'ar',
  'er',
  'or',
  'ets',
  'as',
  'es',
  'at',
  'et',
  'a',
  'e',
] as const;
const derivations = [
  'ningar',
  'ationer',
  'ation',
  'ering',
  'ning',
  'ing',
  'else',
  'elser',
  'eri',
  'are',
  'yr',
  'ist',
  'lig',
  'isk',
  'skap',
  'nad',
  'sel',
  'er',
] as const;

/** Where the part that may be cut begins: after the first consonant following a vowel, never before the third letter. */
function regionStart(word: string): number {
  const match = /[aeiouyåäö][^aeiouyåäö]/.exec(word);
  return match === null ? word.length : Math.max(3, match.index + 2);
}

/** Motor, kontor, sensor, professor, operator: -or is the word's own there, no plural (flickor, gator). */
const ownOr = /(?:[knoi]t|[^g]at|ns|ess)orn?$/;

/** Light Swedish stem: definite, plural, genitive and verb endings go (svetsare, svetsat, svetsen → svets). */
export function stemSwedish(word: string): string {
  if (word.length < 4) return word;
  if ((word.endsWith('or') || word.endsWith('orn')) && ownOr.test(word)) return word.replace(/n$/, '');
  const from = regionStart(word);
  const ending = inflections.find((each) => word.endsWith(each) && word.length - each.length >= from);
  if (ending !== undefined) return consonants(word.slice(0, -ending.length), from);
  return consonants(word, from);
}

/** Step 2: of a doubled or mixed consonant end (dd, gd, nn, dt, gt, kt, tt) the last letter goes; a neuter -igt becomes -ig. */
function consonants(word: string, from: number): string {
  return /(dd|gd|nn|dt|gt|kt|tt)$/.test(word) && word.length - 2 >= from - 1 ? word.slice(0, -1) : word;
}

/** Without the genitive or linking s of a derived noun, and without the -ör of whoever does it. */
function withoutLink(stem: string): string {
  // The last letters first: few words come to the patterns.
  if (stem.endsWith('s')) return stem.replace(/(?<=ing|ion|het|skap|else)s$/, '');
  return stem.endsWith('ör') ? stem.replace(agent, '') : stem;
}

/** Montör, kontrollör, massör; not förare or utför. */
const agent = /(?<=[^aeiouyåäö][aeiouyåäö]\p{L}*[tsl])ör$/u;

/**
 * Swedish root: the stem without nominal, past and genitive endings and without a doubled last letter
 * (svetsning → svet, kört, körd, körning → kör, programmering → program). At least three letters stay.
 */
export function rootSwedish(stem: string): string {
  const bareStem = withoutLink(stem);
  // Of kunskap too little would be left: it is no kund.
  const least = bareStem.endsWith('skap') ? 4 : 3;
  const ending = derivations.find((each) => bareStem.endsWith(each) && bareStem.length - each.length >= least);
  const cut = ending === undefined ? bareStem : bareStem.slice(0, -ending.length);
  // Blandning as blandat, but planterat not as planerat.
  const isNoun = bareStem !== stem || (ending !== undefined && ending !== 'ning' && ending !== 'ningar');
  const past = !isNoun && cut.length >= 4 && /[rln][td]$/.test(cut) ? cut.slice(0, -1) : cut;
  const bare = past.length >= 5 && /[bcdfghjklmnoprtv]s$/.test(past) ? past.slice(0, -1) : past;
  return bare.length >= 4 && /([bdfgklmnprst])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}
