import { Plural, Trans } from '@lingui/react/macro';
import { type SyntheticEvent, useState } from 'react';
import { showAllJobs, showJob, useHiddenJobs } from '../../hidden-jobs.ts';
import { useOccupations } from '../../labels.ts';
import { Button } from '../../ui/button.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { useReasonNames } from './reason-names.ts';
import './hidden-strip.css';

/** All the jobs she has put away, with her reasons; each can come back. */
export function HiddenJobs() {
  const hidden = useHiddenJobs();
  const [open, setOpen] = useState(false);
  if (hidden.size === 0) return null;
  return (
    <details
      className="disclosure hidden-jobs no-print"
      onToggle={(event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Plural value={hidden.size} one="You have hidden one job" other="You have hidden # jobs" />
      </summary>
      {open ? <HiddenList /> : null}
    </details>
  );
}

function HiddenList() {
  const hidden = useHiddenJobs();
  const names = useReasonNames();
  const occupations = useOccupations([...hidden.keys()]);
  return (
    <>
      <ul>
        {occupations.map(({ id, label }) => {
          const reason = hidden.get(id) ?? null;
          return (
            <li key={id}>
              <span>
                <LabelText label={label} />
                {reason === null ? null : <span className="figure-side"> – {names[reason]}</span>}
              </span>
              <Button look="quiet" small onClick={() => showJob(id)}>
                <Trans>
                  Show again<span className="visually-hidden"> {label.text}</span>
                </Trans>
              </Button>
            </li>
          );
        })}
      </ul>
      <p className="fine-print">
        <Trans>The list is kept only in this browser. We do not see it.</Trans>{' '}
        <Button look="quiet" small onClick={showAllJobs}>
          <Trans>Show all again and forget the list</Trans>
        </Button>
      </p>
    </>
  );
}
