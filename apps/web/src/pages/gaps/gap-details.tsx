import { Plural, Trans } from '@lingui/react/macro';
import type { Gaps, SkillSupply } from '#contract/gaps.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, type Choices, paths } from '../../paths.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Folded } from '../../ui/folded.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { Names } from '../../ui/names.tsx';
import { lacking, needsUniversity } from './lacking.ts';

interface GapDetailsProps {
  readonly occupation: Gaps['occupations'][number];
  readonly gaps: Gaps;
}

/** One occupation's skills: those no course gives, and those some do. */
export function GapDetails({ occupation, gaps }: GapDetailsProps) {
  const { ssyk, label, missing, given, formal } = occupation;
  const lang = useLanguage();
  const { choices } = useJourney();
  const within = reachOf(choices, gaps);
  // Of what needs a degree nothing can be said where universities are missing, and so no list of what is lacking either.
  const untold = needsUniversity(occupation, gaps.lacksUniversities);
  const central = untold ? [] : lacking(occupation);
  const others = untold ? [] : missing.filter(({ tier }) => tier !== 'central');
  return (
    <section className="gap-details" id={`gap-${ssyk}`} aria-labelledby={`gap-title-${ssyk}`}>
      <h3 id={`gap-title-${ssyk}`}>
        <Link href={paths.occupation(lang, ssyk, { region: gaps.place?.code.slice(0, 2), asOf: choices['asOf'] })}>
          <LabelText label={label} />
        </Link>
      </h3>
      <Folded summary={<Trans>Show the skills</Trans>}>
        {missing.length + given.length === 0 ? (
          <p>
            <Trans>The skills of the occupation are not known.</Trans>
          </p>
        ) : null}
        {untold || [...missing, ...given].every(({ tier }) => tier !== 'central') ? null : (
          <h4>
            <Plural
              value={central.length}
              _0="Every core skill is given by some course"
              one="One core skill that no course gives"
              other="# core skills that no course gives"
            />
          </h4>
        )}
        {untold ? (
          <p>
            <Trans>The occupation asks for a degree, and the courses of universities are not in the data.</Trans>
          </p>
        ) : null}
        <SkillList skills={central} wide />
        {others.length === 0 ? null : (
          <Disclosure
            summary={
              <Plural
                value={others.length}
                one="One more skill often asked for that no course gives"
                other="# more skills often asked for that no course gives"
              />
            }
          >
            <SkillList skills={others} />
          </Disclosure>
        )}
        {given.length === 0 ? null : (
          <Disclosure
            summary={
              <Plural value={given.length} one="One skill that courses give" other="# skills that courses give" />
            }
          >
            <ul>
              {given.map((skill) => (
                <li key={skill.id}>
                  <Link href={paths.courses(lang, { ...within, skill: skill.id })}>
                    <LabelText label={skill.label} />
                  </Link>{' '}
                  <span className="gap-share">
                    <Plural value={skill.courses} one="# course" other="# courses" />
                  </span>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {formal.length === 0 ? null : (
          <p>
            <Trans>Also asked for, and given by a whole education or by an authority:</Trans> <Names things={formal} />
          </p>
        )}
      </Folded>
    </section>
  );
}

/** Skills; those of the core with in how many of the group's occupations they are asked for. */
function SkillList({ skills, wide = false }: { skills: readonly SkillSupply[]; wide?: boolean }) {
  if (skills.length === 0) return null;
  return (
    <ul>
      {skills.map(({ id, label, share }) => (
        <li key={id}>
          <LabelText label={label} />{' '}
          {wide ? (
            <span className="gap-share">
              <HowWide share={share} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function HowWide({ share }: { share: number }) {
  if (share >= 1) return <Trans>in the whole group</Trans>;
  return share >= 0.5 ? <Trans>in most of its occupations</Trans> : <Trans>in some of its occupations</Trans>;
}

/** The same reach, as the search for courses writes it. */
function reachOf(choices: Choices, { place, maxKm }: Gaps): Choices {
  return {
    place: place?.code,
    maxKm: maxKm === null ? undefined : String(maxKm),
    distanceStudy: asList(choices['distanceStudy'])[0],
    asOf: choices['asOf'],
  };
}
