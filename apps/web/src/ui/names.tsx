import type { ReactNode } from 'react';
import type { Label } from '#contract/schemas.ts';
import { LabelText } from './label-text.tsx';

interface Named {
  readonly id: string;
  readonly label: Label;
}

interface NamesProps<Thing> {
  readonly things: readonly Thing[];
  /** What stands for a thing; its name unless told. */
  readonly children?: (thing: Thing) => ReactNode;
}

/** Names one after another. Some hold commas of their own, so a dot stands between them. */
export function Names<Thing extends Named>({ things, children }: NamesProps<Thing>) {
  return things.map((thing, index) => (
    <span key={thing.id}>
      {index === 0 ? '' : ' · '}
      {children === undefined ? <LabelText label={thing.label} /> : children(thing)}
    </span>
  ));
}
