import { Plural, Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { TieredSkill } from '#contract/occupations.ts';
import type { SkillRef } from '#contract/schemas.ts';
import { Button } from '../../ui/button.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import './skill-balance.css';

interface SkillBalanceProps {
  readonly has: readonly TieredSkill[];
  readonly lacks: readonly TieredSkill[];
  readonly certificates: readonly SkillRef[];
}

const atFirst = 5;
const mostCertificates = 4;

/** What she has and what she lacks for the job, the central first. */
export function SkillBalance({ has, lacks, certificates }: SkillBalanceProps) {
  return (
    <div className="skill-balance">
      <Side
        kind="has"
        skills={has}
        title={<Plural value={has.length} _0="You have none of the skills" one="You have one" other="You have #" />}
      />
      <Side
        kind="lacks"
        skills={lacks}
        title={<Plural value={lacks.length} _0="You lack nothing we know of" one="You lack one" other="You lack #" />}
      />
      <Certificates certificates={certificates} />
    </div>
  );
}

function Certificates({ certificates }: { certificates: readonly SkillRef[] }) {
  const rest = certificates.length - mostCertificates;
  if (certificates.length === 0) return null;
  return (
    <p className="skill-balance-certificates">
      <Trans>Often asked for:</Trans>{' '}
      {certificates.slice(0, mostCertificates).map(({ id, label }, index) => (
        <span key={id}>
          {index === 0 ? '' : ' · '}
          <LabelText label={label} />
        </span>
      ))}
      {rest <= 0 ? null : (
        <>
          {' '}
          <Plural value={rest} one="and one more" other="and # more" />
        </>
      )}
    </p>
  );
}

function Side({ kind, skills, title }: { kind: 'has' | 'lacks'; skills: readonly TieredSkill[]; title: ReactNode }) {
  const [all, setAll] = useState(false);
  const shown = all ? skills : skills.slice(0, atFirst);
  return (
    <div className="skill-side" data-kind={kind}>
      <h4>{title}</h4>
      <ul>
        {shown.map(({ id, label, tier }) => (
          <li key={id} data-tier={tier}>
            <LabelText label={label} />
            {tier === 'central' ? (
              <span className="visually-hidden">
                {' '}
                <Trans>(central)</Trans>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {all || skills.length <= atFirst ? null : (
        <Button look="quiet" small onClick={() => setAll(true)}>
          <Trans>Show all {skills.length}</Trans>
        </Button>
      )}
    </div>
  );
}
