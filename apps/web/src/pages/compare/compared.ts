import { asList, type Choices } from '../../paths.ts';

export const mostCompared = 3;
/** The names that the compared jobs went under in older addresses. */
const formerNames = ['a', 'b', 'c'] as const;

/** SSYK codes or occupation ids in the address, in order. */
export function comparedIn(choices: Choices): readonly string[] {
  const asked = ['compare', ...formerNames].flatMap((name) => asList(choices[name]));
  return [...new Set(asked)].slice(0, mostCompared);
}

/** The list's address made into the comparison's; what only arranges the list stays behind. */
export function toComparison(choices: Choices, jobs: readonly string[]): Choices {
  return { ...toList(choices), top: undefined, compare: jobs };
}

/** The way back to the list, with the jobs still chosen. */
export function toList(choices: Choices): Choices {
  const { a: _a, b: _b, c: _c, ...rest } = choices;
  return { ...rest, compare: comparedIn(choices) };
}
