import { Plural, Trans } from '@lingui/react/macro';
import type { CoveredSkill, PlanStep } from '#contract/plan-way.ts';
import { useFormat } from '../../i18n/format.ts';
import { SureWords } from '../../ui/courses/sure-words.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { skillList } from './skill-list.ts';

/** As many as are read beside the step; more are opened. */
const fewGrounds = 3;

/** What makes us think that a course gives what it is taken for: its own words, or the occupation it leads to, and how sure. */
export function StepGrounds({ step: { covers } }: { step: PlanStep }) {
  const named = covers.filter(({ basis }) => basis === 'named');
  const inferred = covers.filter(({ basis }) => basis === 'inferred');
  if (named.length + inferred.length === 0) return null;
  const grounds = (
    <ul className="step-grounds">
      {named.map((skill) => (
        <li key={skill.id}>
          <Named skill={skill} />
        </li>
      ))}
      {inferred.length === 0 ? null : (
        <li>
          <Inferred skills={inferred} />
        </li>
      )}
    </ul>
  );
  if (covers.length <= fewGrounds) return grounds;
  return (
    <details className="plan-step-more">
      <summary>
        {named.length === 0 ? (
          <Trans>Why we think so: the occupation it leads to</Trans>
        ) : (
          <Trans>
            Why we think so: the course names <Plural value={named.length} one="# skill" other="# skills" />
          </Trans>
        )}
      </summary>
      {grounds}
    </details>
  );
}

function Named({ skill: { label, quote, confidence } }: { skill: CoveredSkill }) {
  return (
    <>
      <LabelText label={label} />: {quote === null ? null : <QuoteWords quote={quote} />}{' '}
      {confidence === null ? null : <SureWords confidence={confidence} />}
    </>
  );
}

function QuoteWords({ quote }: { quote: NonNullable<CoveredSkill['quote']> }) {
  switch (quote.kind) {
    case 'title':
      return <Trans>the title says “{quote.text}”</Trans>;
    case 'text':
      return <Trans>the text says “{quote.text}”</Trans>;
    case 'subject':
      return <Trans>a subject is “{quote.text}”</Trans>;
  }
}

/** Those that only follow from where it leads share one sureness. */
function Inferred({ skills }: { skills: readonly CoveredSkill[] }) {
  const format = useFormat();
  const names = skillList(skills, format.list);
  const least = Math.min(...skills.map(({ confidence }) => confidence ?? 0));
  return (
    <>
      <Trans>Follows from the occupation, the course does not say so: {names}.</Trans> <SureWords confidence={least} />
    </>
  );
}
