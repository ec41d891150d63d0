import { Trans } from '@lingui/react/macro';
import type { SkillRef } from '#contract/schemas.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { commonSkills } from './common-skills.ts';
import type { ComparedJob } from './load-compare.ts';

/** Few enough that three jobs below each other on a phone can still be compared. */
const atFirst = 4;

export function HeldSkills({ next }: ComparedJob) {
  return <SkillColumn skills={next?.has ?? []} kind="has" />;
}

export function LackedSkills({ next }: ComparedJob) {
  return <SkillColumn skills={next?.lacks ?? []} kind="lacks" />;
}

export function Certificates({ page }: ComparedJob) {
  return <SkillColumn skills={page.certificates} kind="plain" />;
}

/** Skills that this job asks for and none of the others does. */
export function OwnSkills({ job, jobs }: { job: ComparedJob; jobs: readonly ComparedJob[] }) {
  const others = new Set(jobs.filter((one) => one !== job).flatMap(({ page }) => page.skills.map(({ id }) => id)));
  return <SkillColumn skills={job.page.skills.filter(({ id }) => !others.has(id))} kind="plain" />;
}

/** Skills that all the jobs ask for, in a row of its own. */
export function CommonSkills({ jobs }: { jobs: readonly ComparedJob[] }) {
  const common = commonSkills(jobs.map(({ page }) => page.skills));
  return (
    <tr>
      <th scope="row">
        <Trans>Skills they share</Trans>
      </th>
      <td colSpan={jobs.length} className="compare-common">
        {common.length === 0 ? <Trans>None that we know of</Trans> : null}
        <ul className="tag-list">
          {common.map(({ id, label }) => (
            <li key={id}>
              <LabelText label={label} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function SkillColumn({ skills, kind }: { skills: readonly SkillRef[]; kind: 'has' | 'lacks' | 'plain' }) {
  const rest = skills.slice(atFirst);
  if (skills.length === 0) return <Trans>None that we know of</Trans>;
  return (
    <div className="skill-side" data-kind={kind}>
      <SkillList skills={skills.slice(0, atFirst)} />
      {rest.length === 0 ? null : (
        <Disclosure summary={<Trans>{rest.length} more</Trans>}>
          <SkillList skills={rest} />
        </Disclosure>
      )}
    </div>
  );
}

function SkillList({ skills }: { skills: readonly SkillRef[] }) {
  return (
    <ul>
      {skills.map(({ id, label }) => (
        <li key={id}>
          <LabelText label={label} />
        </li>
      ))}
    </ul>
  );
}
