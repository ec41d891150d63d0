import type { Example } from './text-data.ts';
import { hash } from './text-split.ts';

/** An example and the fold it belongs to when folds judge each other. */
export type Folded = Example & { readonly fold: number };

/**
 * Long sentences as people write them in a list of what they have done: `size` sentences of one fold each, in an order that depends
 * on `seed` only, joined by commas. Their skills are those of their parts, so nobody has to label them.
 */
export function joinSentences(examples: readonly Folded[], size: number, seed: number): readonly Folded[] {
  return [...Map.groupBy(examples, ({ fold }) => fold)].flatMap(([fold, list]) => {
    const order = list.toSorted((a, b) => hash(`${a.text} ${seed}`) - hash(`${b.text} ${seed}`));
    return Array.from({ length: Math.floor(order.length / size) }, (_, i) =>
      joinParts(order.slice(i * size, (i + 1) * size), fold),
    );
  });
}

function joinParts(parts: readonly Example[], fold: number): Folded {
  const text = parts.map((part, i) => withoutEnd(i === 0 ? part.text : withSmallStart(part.text))).join(', ');
  const gold = new Set(parts.flatMap((part) => [...part.gold]));
  return { text: `${text}.`, gold, items: parts.flatMap(itemsOf), fold };
}

const itemsOf = ({ items, gold }: Example) => items ?? [...gold].map((concept) => new Set([concept]));
const withoutEnd = (text: string): string => text.trim().replace(/[.!?;:]+$/, '');

/** A first word in capitals ("PLC", "C#") keeps them. */
function withSmallStart(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
