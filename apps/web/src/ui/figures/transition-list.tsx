import { Trans } from '@lingui/react/macro';
import type { Transition } from '#contract/figures.ts';
import { useFormat } from '../../i18n/format.ts';
import { LabelText } from '../label-text.tsx';
import './transitions.css';

/** How much of the job is green and digital, and by which skills; whether it is care. */
export function TransitionList({ transitions }: { transitions: readonly Transition[] }) {
  if (transitions.length === 0) {
    return (
      <p className="figure-side">
        <Trans>Not known: no list of green or digital skills is loaded, or none of the job’s skills are known.</Trans>
      </p>
    );
  }
  return (
    <ul className="transition-list">
      {transitions.map((transition) => (
        <li key={transition.kind}>
          <Share transition={transition} />
          <Skills transition={transition} />
        </li>
      ))}
    </ul>
  );
}

function Share({ transition: { kind, share } }: { transition: Transition }) {
  const format = useFormat();
  if (kind === 'care' || share === null) {
    return (
      <strong>
        <Trans>Belongs to health and social care</Trans>
      </strong>
    );
  }
  const percent = format.percent(share);
  return (
    <strong>
      {kind === 'green' ? <Trans>{percent} green skills</Trans> : <Trans>{percent} digital skills</Trans>}
    </strong>
  );
}

function Skills({ transition: { skills } }: { transition: Transition }) {
  if (skills.length === 0) return null;
  return (
    <span className="figure-side">
      {': '}
      {skills.map(({ id, label }, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <LabelText label={label} />
        </span>
      ))}
    </span>
  );
}
