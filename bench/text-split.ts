import { tokenise } from '../engine/text/tokenise.ts';
import type { Example } from './text-data.ts';

/** Development sentences to look at and fit on, and those kept aside: neither. */
export interface Split {
  readonly open: readonly Example[];
  readonly aside: readonly Example[];
}

const alike = 0.6;

/**
 * Keeps about a third of the sentences aside. Near-duplicates (Jaccard of word sets ≥ 0.6, transitively) stay together;
 * which group goes where depends only on the seed and the group's first sentence.
 */
export function keepAside(examples: readonly Example[], seed = 7): Split {
  const first = groupAlike(examples);
  const isAside = (i: number): boolean => hash(`${seed} ${first[i]}`) % 3 === 0;
  return { open: examples.filter((_, i) => !isAside(i)), aside: examples.filter((_, i) => isAside(i)) };
}

/** For each sentence the first sentence of its group of near-duplicates. */
export function groupAlike(examples: readonly Pick<Example, 'text'>[]): readonly string[] {
  const words = examples.map(({ text }) => new Set(tokenise(text).words));
  const group = examples.map((_, i) => i);
  const find = (i: number): number => (group[i] === i ? i : find(group[i] as number));
  for (let i = 0; i < examples.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [words[i] as Set<string>, words[j] as Set<string>];
      const shared = [...a].filter((word) => b.has(word)).length;
      if (shared >= alike * (a.size + b.size - shared)) group[find(i)] = find(j);
    }
  }
  return examples.map((_, i) => examples[find(i)]?.text ?? '');
}

/** FNV-1a with a last mixing step, so that the remainder is even. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
