import { useLingui } from '@lingui/react/macro';
import type { Transition } from '#contract/figures.ts';
import { useTransitionNames } from './transition-names.ts';
import './transitions.css';

/** The transitions a job counts as, in a word each. */
export function TransitionTags({ transitions }: { transitions: readonly Transition[] }) {
  const { t } = useLingui();
  const names = useTransitionNames();
  const counted = transitions.filter(({ counts }) => counts);
  if (counted.length === 0) return null;
  return (
    <ul className="transition-tags" aria-label={t`Transitions`}>
      {counted.map(({ kind }) => (
        <li key={kind} data-transition={kind}>
          {names[kind]}
        </li>
      ))}
    </ul>
  );
}
