import { asList, type Choices } from '../../paths.ts';

/** The names the compared jobs go under in the address: one letter each. */
const places = ['a', 'b', 'c'] as const;
export const mostCompared = places.length;

/** SSYK codes or occupation ids in the address, in order. */
export function comparedIn(choices: Choices): readonly string[] {
  return [...new Set(places.flatMap((place) => asList(choices[place])))].slice(0, mostCompared);
}

/** The list's address made into the comparison's; what only arranges the list stays behind. */
export function toComparison(choices: Choices, jobs: readonly string[]): Choices {
  const { compare: _compare, top: _top, ...rest } = choices;
  return { ...rest, ...Object.fromEntries(places.map((place, index) => [place, jobs[index]])) };
}

/** The way back to the list, with the jobs still chosen. */
export function toList(choices: Choices): Choices {
  const { a: _a, b: _b, c: _c, ...rest } = choices;
  return { ...rest, compare: comparedIn(choices) };
}
