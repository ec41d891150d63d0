import { Trans, useLingui } from '@lingui/react/macro';
import type { PlanStep } from '#contract/plan-way.ts';
import { useJourney } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { StepFacts } from './step-facts.tsx';
import { StepGrounds } from './step-grounds.tsx';
import { StepNeeds } from './step-needs.tsx';
import './step-list.css';

/** The steps in order, numbered as in the timeline. */
export function StepList({ steps, asOf }: { steps: readonly PlanStep[]; asOf: string }) {
  return (
    <ol className="plan-steps">
      {steps.map((step, at) => (
        <li key={step.offering?.id ?? step.validation?.id ?? step.kind}>
          <StepItem step={step} number={at + 1} asOf={asOf} />
        </li>
      ))}
    </ol>
  );
}

function StepItem({ step, number, asOf }: { step: PlanStep; number: number; asOf: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { kind, start, end, why, unsure } = step;
  const kinds = { course: t`Course`, validation: t`Validation`, 'at-work': t`Learning at work` } as const;
  return (
    <article className="plan-step" data-kind={kind}>
      <h4>
        <span className="plan-step-number" aria-hidden="true">
          {number}
        </span>
        <span className="plan-step-kind">{kinds[kind]}</span> <StepTitle step={step} asOf={asOf} />
      </h4>
      {start === null || end === null ? null : (
        <p className="plan-step-when">
          {format.date(start)} – {format.date(end)}
        </p>
      )}
      <StepFacts step={step} asOf={asOf} />
      <p>{why}</p>
      <StepGrounds step={step} />
      <StepNeeds step={step} />
      {unsure.length === 0 ? null : (
        <details className="plan-step-unsure">
          <summary>
            <Trans>What is unsure ({unsure.length})</Trans>
          </summary>
          <ul>
            {unsure.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** A course has a page of its own; on that page the same day is meant. */
function StepTitle({ step: { title, offering }, asOf }: { step: PlanStep; asOf: string }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  if (offering === null) return <LabelText label={title} />;
  const day = choices['asOf'] === undefined ? undefined : asOf;
  return (
    <Link href={paths.course(lang, offering.id, { asOf: day })}>
      <LabelText label={title} />
    </Link>
  );
}
