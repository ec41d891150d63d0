import { Trans } from '@lingui/react/macro';
import type { CourseSkill, SkillEvidence } from '#contract/courses.ts';
import { LabelText } from '../../ui/label-text.tsx';

const mostTold = 3;

/** The words, or the occupation, that made us think that the course gives a skill. */
export function Evidence({ skill: { evidence } }: { skill: CourseSkill }) {
  const seen = new Map(evidence.map((one) => [keyOf(one), one]));
  return (
    <span className="course-evidence">
      {[...seen].slice(0, mostTold).map(([key, one], index) => (
        <span key={key}>
          {index === 0 ? '' : ' · '}
          <EvidenceWords evidence={one} />
        </span>
      ))}
    </span>
  );
}

function keyOf(evidence: SkillEvidence): string {
  return evidence.kind === 'key' ? evidence.ssyk : `${evidence.kind} ${evidence.quote}`;
}

function EvidenceWords({ evidence }: { evidence: SkillEvidence }) {
  switch (evidence.kind) {
    case 'title':
      return <Trans>the title says “{evidence.quote}”</Trans>;
    case 'text':
      return <Trans>the text says “{evidence.quote}”</Trans>;
    case 'subject':
      return <Trans>a subject is “{evidence.quote}”</Trans>;
    case 'key':
      return (
        <Trans>
          leads to <LabelText label={evidence.label} />
        </Trans>
      );
  }
}
