import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { CoursePage, CourseSkill } from '#contract/courses.ts';
import { useJourney } from '../../choices.ts';
import { SureWords } from '../../ui/courses/sure-words.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Evidence } from './evidence.tsx';

const atFirst = 8;
/** Less sure than this nobody is sent to the course for it. */
const leastSure = 0.3;

/** What the course gives: first what she came for, then what its own words say, and what only follows from where it leads. */
export function CourseSkills({ page }: { page: CoursePage }) {
  const { t } = useLingui();
  const { skills: wanted } = useJourney();
  const { skills, sources, skillsReady } = page;
  const sought = skills.filter(({ id }) => wanted.includes(id));
  const others = skills.filter((skill) => !sought.includes(skill));
  const sure = others.filter(({ confidence }) => confidence >= leastSure);
  const guesses = others.filter((skill) => !sure.includes(skill));
  const named = sure.filter(({ basis }) => basis === 'named');
  const inferred = sure.filter(({ basis }) => basis === 'inferred');
  return (
    <section aria-labelledby="course-skills">
      <div className="with-why">
        <h2 id="course-skills">
          <Trans>What the course gives</Trans>
        </h2>
        <Why of={t`what the course gives`} kinds={['courses', 'skills']} sources={sources} />
      </div>
      {skills.length === 0 ? (
        <p>
          {skillsReady < 1 ? (
            <Trans>What the courses give is being worked out. Look again in a little while.</Trans>
          ) : (
            <Trans>We find no skills that the course surely gives. Read its description above.</Trans>
          )}
        </p>
      ) : (
        <p>
          <Trans>
            A computer has worked this out from the course’s text and keys. It can be wrong, and there may be more.
          </Trans>
        </p>
      )}
      <SkillPart title={t`What you looked for`} skills={sought} />
      <SkillPart title={t`The course’s own words say so`} skills={named} />
      <SkillPart title={t`Likely, from the occupations it leads to`} skills={inferred} />
      {guesses.length === 0 ? null : (
        <div className="course-skills">
          <Disclosure summary={<Plural value={guesses.length} one="One guess more" other="# guesses more" />}>
            <SkillRows skills={guesses} />
          </Disclosure>
        </div>
      )}
      {skills.every(({ basis }) => basis === 'named') ? null : (
        <p className="fine-print">
          <Trans>
            What is told from an occupation, most who work in it can do. The course’s own words do not say that it
            teaches it.
          </Trans>
        </p>
      )}
    </section>
  );
}

function SkillPart({ title, skills }: { title: string; skills: readonly CourseSkill[] }) {
  const rest = skills.slice(atFirst);
  if (skills.length === 0) return null;
  return (
    <div className="course-skills">
      <h3>{title}</h3>
      <SkillRows skills={skills.slice(0, atFirst)} />
      {rest.length === 0 ? null : (
        <Disclosure summary={<Trans>{rest.length} more</Trans>}>
          <SkillRows skills={rest} />
        </Disclosure>
      )}
    </div>
  );
}

function SkillRows({ skills }: { skills: readonly CourseSkill[] }) {
  return (
    <ul>
      {skills.map((skill) => (
        <li key={skill.id}>
          <strong>
            <LabelText label={skill.label} />
          </strong>{' '}
          <SureWords confidence={skill.confidence} />
          <Evidence skill={skill} />
        </li>
      ))}
    </ul>
  );
}
