const numbers: Readonly<Record<string, number>> = {
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  femton: 15,
  tjugo: 20,
  trettio: 30,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
const mostYears = 60;

const number = `(\\d{1,2}(?:[.,]\\d)?|${Object.keys(numbers).join('|')})`;
const years = `${number}\\+?\\s*(?:års?|years?['’]?|yrs?)(?![\\p{L}\\p{N}])`;
const before = '(?<![\\p{L}\\p{N}.,])';
/** Up to five words and no comma: “10 år i rad som”, “ten years of experience as a”. */
const bridge = '(?:\\s+[\\p{L}-]+){0,5}?\\s+(?:som|as)(?:\\s+(?:an?|en|ett))?';
const ahead = new RegExp(`${before}${years}${bridge}\\s*$`, 'iu');
/** Where it was: “svetsare på ett varv i Umeå i tio år”. */
const workplace = '(?:\\s+(?:på|hos|vid|inom|i|at|for|in|with)(?:\\s+[\\p{L}&-]+){1,6}?)?';
const behind = new RegExp(
  `^${workplace}\\s*,?\\s*(?:(?:i|under|for|in|with|med)\\s+)?(?:(?:mer än|över|drygt|nästan|cirka|about|over|more than|almost|nearly|at least|minst)\\s+)*${years}(?!\\s+(?:gammal|gamla|old|ago|sedan))`,
  'iu',
);
const yearRange = '((?:19|20)\\d\\d)\\s*[-–—]\\s*((?:19|20)\\d\\d)';
const rangeAhead = new RegExp(`${before}${yearRange}[\\s:,]*(?:som\\s+|as\\s+an?\\s+)?$`, 'iu');
const rangeBehind = new RegExp(`^[\\s:,(]*${yearRange}`, 'iu');
/** An employer's name between: “Svetsare, Verkstaden AB, 2010–2020”, “svetsare på Varvet 2010–2020”. */
const rangeAfterName = new RegExp(
  `^(?:\\s*[,|(–—-]|\\s+(?:på|hos|vid|i|inom|at|for|with|in)\\s)\\s*\\p{Lu}[^.!?;\\n\\d]{0,60}?[\\s,|(]${yearRange}`,
  'u',
);

/** So far from the title years are looked for. */
const reach = 80;

/**
 * The years a sentence states of the occupation named at `[start, end)`: “10 år som svetsare”, “svetsare i tio år”,
 * “welder for 5 years”, “Svetsare 2010–2020”. Ages and other numbers are none.
 */
export function yearsStated(sentence: string, [start, end]: readonly [start: number, end: number]): number | undefined {
  const left = sentence.slice(Math.max(0, start - reach), start);
  const right = sentence.slice(end, end + reach);
  const stated = ahead.exec(left)?.[1] ?? behind.exec(right)?.[1];
  const value = stated === undefined ? rangeOf(left, right) : toNumber(stated);
  return value !== undefined && value > 0 && value <= mostYears ? value : undefined;
}

function toNumber(stated: string): number {
  return numbers[stated.toLowerCase()] ?? Number(stated.replace(',', '.'));
}

function rangeOf(left: string, right: string): number | undefined {
  const found = rangeAhead.exec(left) ?? rangeBehind.exec(right) ?? rangeAfterName.exec(right);
  return found === null ? undefined : Number(found[2]) - Number(found[1]);
}
