/** The full stop that a sentence ends with after these words; none when they bring their own: ”snickare m.fl.” */
export function fullStop(words: string): string {
  return words.endsWith('.') ? '' : '.';
}
