import { Trans } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';
import type { PlaceRef } from '#contract/schemas.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { chosenIn } from '../chosen-in.ts';
import './county-form.css';

interface CountyFormProps {
  readonly regions: readonly PlaceRef[];
  /** Nothing is chosen to look for jobs from: the first step comes first. */
  readonly nothing: boolean;
}

export function CountyForm({ regions, nothing }: CountyFormProps) {
  const lang = useLanguage();
  const router = useRouter();
  const { choices, region = '' } = useJourney();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void router.navigate({
      href: (nothing ? paths.start : paths.next)(lang, {
        ...choices,
        region: chosenIn(new FormData(event.currentTarget), 'region'),
      }),
    });
  };
  return (
    <form onSubmit={submit}>
      <fieldset className="county-form">
        <legend className="visually-hidden">
          <Trans>County</Trans>
        </legend>
        <Choice type="radio" name="region" value="" defaultChecked={region === ''}>
          <Trans>The whole country</Trans>
        </Choice>
        {regions.map(({ code, name }) => (
          <Choice
            key={code}
            type="radio"
            name="region"
            value={code}
            defaultChecked={region === code || region === name}
          >
            {name}
          </Choice>
        ))}
      </fieldset>
      <p className="actions">
        <Button type="submit" look="primary">
          {nothing ? <Trans>To the first step</Trans> : <Trans>Show next jobs</Trans>}
        </Button>
        {nothing ? null : (
          <ButtonLink href={paths.skills(lang, choices)} look="quiet">
            <Trans>Back to skills</Trans>
          </ButtonLink>
        )}
      </p>
    </form>
  );
}
