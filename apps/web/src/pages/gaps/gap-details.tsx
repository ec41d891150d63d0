import { Plural, Trans } from '@lingui/react/macro';
import type { Gaps, SkillSupply } from '#contract/gaps.ts';
import { useJourney } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, type Choices, paths } from '../../paths.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { lacking } from './lacking.ts';

interface GapDetailsProps {
  readonly occupation: Gaps['occupations'][number];
  readonly gaps: Gaps;
}

/** One occupation's skills: those no course gives, and those some do. */
export function GapDetails({ occupation, gaps }: GapDetailsProps) {
  const { ssyk, label, missing, given } = occupation;
  const lang = useLanguage();
  const { choices } = useJourney();
  const within = reachOf(choices, gaps);
  const central = lacking(occupation);
  const others = missing.filter(({ tier }) => tier !== 'central');
  return (
    <section className="gap-details" id={`gap-${ssyk}`} aria-labelledby={`gap-title-${ssyk}`}>
      <h3 id={`gap-title-${ssyk}`}>
        <Link href={paths.occupation(lang, ssyk, { region: gaps.place?.code.slice(0, 2), asOf: choices['asOf'] })}>
          <LabelText label={label} />
        </Link>
      </h3>
      {missing.length + given.length === 0 ? (
        <p>
          <Trans>The skills of the occupation are not known.</Trans>
        </p>
      ) : null}
      {[...missing, ...given].every(({ tier }) => tier !== 'central') ? null : (
        <h4>
          <Plural
            value={central.length}
            _0="Every central skill is given by some course"
            one="One central skill that no course gives"
            other="# central skills that no course gives"
          />
        </h4>
      )}
      <SkillShares skills={central} />
      {others.length === 0 ? null : (
        <Disclosure
          summary={
            <Plural
              value={others.length}
              one="One less central skill that no course gives"
              other="# less central skills that no course gives"
            />
          }
        >
          <SkillShares skills={others} />
        </Disclosure>
      )}
      {given.length === 0 ? null : (
        <Disclosure
          summary={<Plural value={given.length} one="One skill that courses give" other="# skills that courses give" />}
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
    </section>
  );
}

function SkillShares({ skills }: { skills: readonly SkillSupply[] }) {
  const format = useFormat();
  if (skills.length === 0) return null;
  return (
    <ul>
      {skills.map(({ id, label, share }) => (
        <li key={id}>
          <LabelText label={label} /> <span className="gap-share">{format.percent(share)}</span>
        </li>
      ))}
    </ul>
  );
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
