import { Trans, useLingui } from '@lingui/react/macro';
import { useJourney } from '../../choices.ts';
import { useLevelNames } from '../../i18n/level-name.ts';
import { asList } from '../../paths.ts';
import { Choice } from '../../ui/choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { DateField } from './date-field.tsx';
import { paceIn, showsPast } from './question.ts';

const fields = ['distanceStudy', 'minPace', 'maxPace', 'startFrom', 'startTo', 'level'];

/** The wishes most people leave as they are; open when one of them is set. */
export function MoreWishes({ errorOf }: { errorOf: (field: string) => string | undefined }) {
  const { t } = useLingui();
  const { choices } = useJourney();
  const levelNames = useLevelNames();
  const now = (name: string) => asList(choices[name])[0] ?? '';
  const pace = paceIn(choices);
  const paces: readonly (readonly [string, string])[] = [
    ['', t`Any pace`],
    ['full', t`Full time`],
    ['at-least-half', t`At least half time`],
    ['at-most-half', t`At most half time`],
    ['at-most-quarter', t`At most a quarter`],
    ...(pace === 'other' ? [['other', t`As in the address`] as const] : []),
  ];
  return (
    <details className="filter-panel" open={fields.some((name) => now(name) !== '') || errorOf('sort') !== undefined}>
      <summary>
        <Trans>More choices: distance study, pace, start, level</Trans>
      </summary>
      <div className="course-search-more">
        <SelectField
          name="distanceStudy"
          label={<Trans>Distance study</Trans>}
          value={now('distanceStudy')}
          options={[
            ['', t`Included, wherever it is given`],
            ['only', t`Only distance study`],
            ['none', t`No distance study`],
          ]}
        />
        <SelectField name="pace" label={<Trans>Pace</Trans>} value={pace} options={paces} />
        <DateField name="startFrom" label={<Trans>Starts at the earliest</Trans>} errorOf={errorOf} />
        <DateField name="startTo" label={<Trans>Starts at the latest</Trans>} errorOf={errorOf} />
        <SelectField
          name="sort"
          label={<Trans>Sort by</Trans>}
          value={now('sort')}
          error={errorOf('sort')}
          options={[
            ['', t`Best answer first, else the first to start`],
            ['start', t`The first to start`],
            ['applyBy', t`The first to close`],
            ['distance', t`Nearest`],
            ['title', t`Title`],
          ]}
        />
        <DateField name="asOf" label={<Trans>Courses as of</Trans>} errorOf={errorOf} />
        <fieldset className="course-search-levels">
          <legend>
            <Trans>Level</Trans>
          </legend>
          {Object.entries(levelNames).map(([level, name]) => (
            <Choice
              key={level}
              type="checkbox"
              name="level"
              value={level}
              defaultChecked={asList(choices['level']).includes(level)}
            >
              {name}
            </Choice>
          ))}
        </fieldset>
        <Choice type="checkbox" name="past" defaultChecked={showsPast(choices)}>
          <Trans>Show courses that have begun too</Trans>
        </Choice>
      </div>
    </details>
  );
}
