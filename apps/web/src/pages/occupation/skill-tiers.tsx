import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SkillTier } from '#contract/occupations.ts';
import type { SkillRef } from '#contract/schemas.ts';
import type { OccupationPage } from '../../api.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { LabelText } from '../../ui/label-text.tsx';

const skillTiers = ['central', 'common', 'group'] as const satisfies readonly SkillTier[];
const atFirst = 12;

/** What the occupation asks for, the central first. */
export function SkillTiers({ page: { skills, certificates, sources } }: { page: OccupationPage }) {
  const { t } = useLingui();
  const titles: Record<SkillTier, ReactNode> = {
    central: <Trans>Central</Trans>,
    common: <Trans>Common</Trans>,
    group: <Trans>For the whole group</Trans>,
  };
  return (
    <section aria-labelledby="skill-tiers-title">
      <div className="with-why">
        <h2 id="skill-tiers-title">
          <Trans>Skills</Trans>
        </h2>
        <Why of={t`skills`} kinds={['skills']} sources={sources} />
      </div>
      {skills.length === 0 ? (
        <p>
          <Trans>No skills are known for the occupation.</Trans>
        </p>
      ) : null}
      <div className="skill-tiers">
        {skillTiers.map((tier) => (
          <TagGroup key={tier} title={titles[tier]} skills={skills.filter((skill) => skill.tier === tier)} />
        ))}
        <TagGroup title={<Trans>Certificates and licences named for the group</Trans>} skills={certificates} />
      </div>
    </section>
  );
}

function TagGroup({ title, skills }: { title: ReactNode; skills: readonly SkillRef[] }) {
  const rest = skills.slice(atFirst);
  if (skills.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <TagList skills={skills.slice(0, atFirst)} />
      {rest.length === 0 ? null : (
        <Disclosure summary={<Trans>{rest.length} more</Trans>}>
          <TagList skills={rest} />
        </Disclosure>
      )}
    </div>
  );
}

function TagList({ skills }: { skills: readonly SkillRef[] }) {
  return (
    <ul className="tag-list">
      {skills.map(({ id, label }) => (
        <li key={id}>
          <LabelText label={label} />
        </li>
      ))}
    </ul>
  );
}
