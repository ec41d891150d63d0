import { Trans, useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { type SubmitEvent, useRef } from 'react';
import type { Problem } from '#contract/errors.ts';
import type { PlaceList } from '#contract/regions.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, type Choices, paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Folded } from '../../ui/folded.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { MoreWishes } from './more-wishes.tsx';
import { PlaceField } from './place-field.tsx';
import { searchOf } from './question.ts';
import { Subjects } from './subjects.tsx';
import './course-search-form.css';

interface CourseSearchFormProps {
  readonly places: PlaceList['places'];
  /** What in the address was refused. */
  readonly refused: Problem | undefined;
}

/** Everything a course can be searched by, as a form whose answer is the address. */
export function CourseSearchForm({ places, refused }: CourseSearchFormProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const router = useRouter();
  const { choices } = useJourney();
  const form = useRef<HTMLFormElement>(null);
  const now = (name: string) => asList(choices[name])[0] ?? '';
  const errorOf = (name: string) => (refused?.parameter === name ? refused.detail : undefined);
  const go = (search: Choices) => void router.navigate({ href: paths.courses(lang, search), resetScroll: false });
  const written = () => (form.current === null ? choices : searchOf(new FormData(form.current), choices));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    go(written());
  };
  const { skill: _skill, occupation: _occupation, ssyk: _ssyk, ...fields } = choices;
  const asked = Object.keys(choices).length > 0;
  const inForm = (
    <search className="course-search no-print" aria-label={t`Find courses`}>
      <form ref={form} onSubmit={submit}>
        <div className="course-search-first" key={JSON.stringify(fields)}>
          <Field label={<Trans>Words</Trans>} error={errorOf('q')}>
            {(control) => (
              <input
                {...control}
                className="field-input"
                name="q"
                type="search"
                maxLength={100}
                defaultValue={now('q')}
                placeholder={t`Such as welding, Excel or a school`}
              />
            )}
          </Field>
          <PlaceField places={places} value={now('place') || now('region')} error={errorOf('place')} />
          <SelectField
            name="maxKm"
            label={<Trans>Within</Trans>}
            value={now('maxKm')}
            options={distances(now('maxKm')).map((km) => [km, km === '' ? t`The place itself` : t`${km} km`])}
          />
          <Button type="submit" look="primary">
            <Trans>Search</Trans>
          </Button>
        </div>
        <Subjects onChange={(changes) => go({ ...written(), ...changes })} />
        <MoreWishes key={`more ${JSON.stringify(fields)}`} errorOf={errorOf} />
        {asked ? (
          <p className="course-search-clear">
            <ButtonLink href={paths.courses(lang)} look="quiet" small>
              <Trans>Clear everything</Trans>
            </ButtonLink>
          </p>
        ) : null}
      </form>
    </search>
  );
  // Who has asked came for the answer; what was refused must be seen.
  if (!asked || refused !== undefined) return inForm;
  return <Folded summary={<Trans>Change the search</Trans>}>{inForm}</Folded>;
}

/** The usual distances, and the one in the address. */
function distances(now: string): readonly string[] {
  const usual = ['', '25', '50', '100', '200'];
  return usual.includes(now) ? usual : [...usual, now];
}
