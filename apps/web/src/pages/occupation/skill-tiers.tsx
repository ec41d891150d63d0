import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { SkillTier } from '#contract/occupations.ts';
import type { SkillRef } from '#contract/schemas.ts';
import type { OccupationPage } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
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
      <h2 id="skill-tiers-title">
        <Trans>Skills</Trans> <Why of={t`skills`} kinds={['skills']} sources={sources} />
      </h2>
      {skills.length === 0 ? (
        <p>
          <Trans>No skills are known for the occupation.</Trans>
        </p>
      ) : null}
      <div className="skill-tiers">
        {skillTiers.map((tier) => (
          <TagGroup key={tier} title={titles[tier]} skills={skills.filter((skill) => skill.tier === tier)} />
        ))}
        <TagGroup title={<Trans>Certificates and licences often asked for</Trans>} skills={certificates} />
      </div>
    </section>
  );
}

function TagGroup({ title, skills }: { title: ReactNode; skills: readonly SkillRef[] }) {
  const [all, setAll] = useState(false);
  if (skills.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="tag-list">
        {(all ? skills : skills.slice(0, atFirst)).map(({ id, label }) => (
          <li key={id}>
            <LabelText label={label} />
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
