/** Past forms with another vowel or ending, as they end, and the stem that the noun also has (lagt, läggning → lägg). */
const pasts: readonly (readonly [ending: string, stem: string])[] = [
  ['lagt', 'lägg'],
  ['lade', 'lägg'],
  ['satt', 'sätt'],
  ['satte', 'sätt'],
  ['sålt', 'sälj'],
  ['sålde', 'sälj'],
  ['tagit', 'tag'],
  ['dragit', 'drag'],
  ['slagit', 'slag'],
  ['skrivit', 'skriv'],
  ['drivit', 'driv'],
  ['hållit', 'håll'],
  ['burit', 'bär'],
  ['skurit', 'skär'],
  ['brutit', 'bryt'],
  ['gjutit', 'gjut'],
  ['skjutit', 'skjut'],
  ['lett', 'led'],
  ['ledde', 'led'],
  ['fött', 'föd'],
  ['födde', 'föd'],
  ['sytt', 'sy'],
  ['sydde', 'sy'],
  ['valt', 'välj'],
  ['skött', 'sköt'],
  ['bundit', 'bind'],
  ['spunnit', 'spinn'],
  ['läst', 'läs'],
  ['löst', 'lös'],
  ['blåst', 'blås'],
  ['vässt', 'väss'],
  ['gett', 'ge'],
  ['gick', 'gå'],
  ['gått', 'gå'],
];
const whole: ReadonlyMap<string, string> = new Map([
  ['tog', 'tag'],
  ['tar', 'tag'],
  ['drog', 'drag'],
  ['skrev', 'skriv'],
  ['drev', 'driv'],
  ['höll', 'håll'],
  ['skar', 'skär'],
  ['gjort', 'gör'],
  ['gjorde', 'gör'],
  ['vald', 'välj'],
]);
const longestPrefix = 7;

/** A strong verb's past form as its stem, with any prefix kept ("översatt" → "översätt"); other words as they are. */
export function regularVerb(word: string): string {
  const known = whole.get(word);
  if (known !== undefined) return known;
  const past = pasts.find(([ending]) => word.endsWith(ending) && word.length - ending.length <= longestPrefix);
  return past === undefined || isOther(word, past[0]) ? word : word.slice(0, -past[0].length) + past[1];
}

/** "Ort", "glatt" and their like only look so: what precedes an ending is nothing or a prefix of two letters or more. */
function isOther(word: string, ending: string): boolean {
  return word.length - ending.length === 1;
}
