import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { NextJob } from '#contract/next.ts';
import { useJourney } from '../../choices.ts';
import { hideJob, hideReasons, showJob, useHiddenJobs } from '../../hidden-jobs.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { useReasonNames } from './reason-names.ts';
import './hidden-strip.css';

/** In the place of a job she has just put away: take it back, or say why. */
export function HiddenStrip({ job, payToday }: { job: NextJob; payToday: number | null }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const format = useFormat();
  const { choices } = useJourney();
  const names = useReasonNames();
  const reason = useHiddenJobs().get(job.ssyk) ?? null;
  const strip = useRef<HTMLElement>(null);
  useEffect(() => strip.current?.focus({ preventScroll: true }), []);
  const name = job.label.text;
  return (
    <section className="hidden-strip no-print" aria-label={t`Hidden: ${name}`} tabIndex={-1} ref={strip}>
      <p className="hidden-strip-what">
        <Trans>
          Hidden: <LabelText label={job.label} />
        </Trans>{' '}
        <Button look="quiet" small onClick={() => showJob(job.ssyk)}>
          <Trans>Undo</Trans>
        </Button>
      </p>
      <p className="hidden-strip-ask">
        <Trans>Why, if you wish to note it? It stays in your browser.</Trans>
      </p>
      <div className="hidden-strip-reasons">
        {hideReasons.map((one) => (
          <Button
            key={one}
            small
            aria-pressed={reason === one}
            onClick={() => hideJob(job.ssyk, reason === one ? null : one)}
          >
            {names[one]}
          </Button>
        ))}
      </div>
      {reason === 'pay' && payToday !== null ? (
        <p>
          <Link href={paths.next(lang, { ...choices, payShare: '100' })} keepScroll>
            <Trans>Show only jobs that pay at least {format.kronor(payToday)}, as your occupation does today</Trans>
          </Link>
        </p>
      ) : null}
    </section>
  );
}
