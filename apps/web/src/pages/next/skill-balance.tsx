import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { NextJob } from '#contract/next.ts';
import type { TieredSkill } from '#contract/occupations.ts';
import type { SkillRef } from '#contract/schemas.ts';
import { useFormat } from '../../i18n/format.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { askedShare } from '../../ui/figures/asked-share.ts';
import { AskedWords, HasWords } from '../../ui/figures/asked-words.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import './skill-balance.css';

const atFirst = 6;

/** What she has and what she lacks for the job, the central first. */
export function SkillBalance({ job }: { job: NextJob }) {
  const { has, lacks, askedOnlyBy, certificates, certificatesOnlyBy } = job;
  const share = askedShare(job);
  const listed = new Set([...has, ...lacks].map(({ id }) => id));
  return (
    <div className="skill-balance">
      <Side kind="has" skills={has} title={share === null ? <AskedWords job={job} /> : <HasWords has={has.length} />} />
      {lacks.length === 0 || share === null || share === 'all' ? null : (
        <Side
          kind="lacks"
          skills={lacks}
          partly={askedOnlyBy}
          title={
            share.own === 0 ? (
              <Trans>You lack the {share.total} commonest</Trans>
            ) : (
              <Trans>
                You lack {lacks.length} of the {share.total} commonest
              </Trans>
            )
          }
        />
      )}
      <Certificates certificates={certificates.filter(({ id }) => !listed.has(id))} partly={certificatesOnlyBy} />
      {[...has, ...lacks].some(({ tier }) => tier === 'central') ? (
        <p className="figure-side skill-balance-bold">
          <Trans>Bold: central in at least one of the jobs in the group, but not always common in all of them.</Trans>
        </p>
      ) : null}
    </div>
  );
}

interface SideProps {
  readonly kind: 'has' | 'lacks';
  readonly skills: readonly TieredSkill[];
  readonly title: ReactNode;
  readonly partly?: NextJob['askedOnlyBy'];
}

function Side({ kind, skills, title, partly = [] }: SideProps) {
  const rest = skills.slice(atFirst);
  return (
    <div className="skill-side" data-kind={kind}>
      <h4>{title}</h4>
      <SkillItems skills={skills.slice(0, atFirst)} partly={partly} />
      {rest.length === 0 ? null : (
        <Disclosure summary={<Trans>{rest.length} more</Trans>}>
          <SkillItems skills={rest} partly={partly} />
        </Disclosure>
      )}
    </div>
  );
}

function SkillItems({ skills, partly }: Required<Pick<SideProps, 'skills' | 'partly'>>) {
  if (skills.length === 0) return null;
  return (
    <ul>
      {skills.map(({ id, label, tier }) => (
        <li key={id} data-tier={tier}>
          <LabelText label={label} />
          {tier === 'central' ? (
            <span className="visually-hidden">
              {' '}
              <Trans>(central)</Trans>
            </span>
          ) : null}
          <PartOf skill={id} partly={partly} />
        </li>
      ))}
    </ul>
  );
}

/** The part of the group that asks for it; nothing where most do. */
function PartOf({ skill, partly }: { skill: string; partly: NextJob['askedOnlyBy'] }) {
  const format = useFormat();
  const asking = partly.find((one) => one.skill === skill);
  if (asking === undefined) return null;
  const { occupations, more } = asking;
  const names = format.list(occupations.map(({ text }) => text));
  return (
    <span className="skill-only-for">
      {' '}
      {more === 0 ? <Trans>(only for {names})</Trans> : <Trans>(only for some jobs, such as {names})</Trans>}
    </span>
  );
}

interface CertificatesProps {
  readonly certificates: readonly SkillRef[];
  readonly partly: NextJob['certificatesOnlyBy'];
}

function Certificates({ certificates, partly }: CertificatesProps) {
  if (certificates.length === 0) return null;
  return (
    <div className="skill-side" data-kind="plain">
      <h4>
        <Trans>Certificates and licences named for the group</Trans>
      </h4>
      <p className="figure-side">
        <Trans>Few jobs ask for more than some of them.</Trans>
      </p>
      <Disclosure
        summary={
          <Plural value={certificates.length} one="See the certificate" other="See # certificates and licences" />
        }
      >
        <ul>
          {certificates.map(({ id, label }) => (
            <li key={id}>
              <LabelText label={label} />
              <PartOf skill={id} partly={partly} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
