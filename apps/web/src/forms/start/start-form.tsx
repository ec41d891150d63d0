import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type SubmitEvent, useRef, useState } from 'react';
import { ProblemError } from '#contract/client.ts';
import { useJourney, useReplaceAddress, withOccupations } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { begin } from './begin.ts';
import { DocumentUpload } from './document-upload.tsx';
import { updateDraft, useDraft } from './draft.ts';
import { ExampleText } from './example-text.tsx';
import { LanguageAdvice } from './language-advice.tsx';
import { OccupationPicker, type OccupationPickerHandle } from './occupation-picker.tsx';
import './start-form.css';

/** Longest text the server reads. */
const mostCharacters = 20_000;

export function StartForm() {
  const { t } = useLingui();
  const lang = useLanguage();
  const router = useRouter();
  const journey = useJourney();
  const replaceAddress = useReplaceAddress();
  const { text } = useDraft();
  const [empty, setEmpty] = useState(false);
  const tooLong = text.length > mostCharacters;
  const picker = useRef<OccupationPickerHandle>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (occupations: readonly string[]) => begin(lang, { ...journey, occupations }),
    onSuccess: (choices) => router.navigate({ href: paths.skills(lang, choices) }),
  });
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const occupations = await picker.current?.settle();
    if (occupations === undefined) return setEmpty(false);
    const nothing = text.trim() === '' && occupations.length === 0;
    setEmpty(nothing);
    if (nothing || tooLong) form.querySelector('textarea')?.focus();
    else mutate(occupations);
  };
  const fault = tooLong
    ? t`The text is too long: at most 20,000 characters are read at a time. Shorten it, or upload it as a file below.`
    : empty
      ? t`Write a few lines, or choose an occupation below.`
      : undefined;
  return (
    <form className="start-form" onSubmit={(event) => void submit(event)} noValidate>
      <LanguageAdvice />
      <Field
        label={<Trans>Tell us what you have done</Trans>}
        hint={<Trans>Work, courses, things you have taken care of. A few lines in your own words are enough.</Trans>}
        {...(fault === undefined ? {} : { error: fault })}
      >
        {(control) => (
          <textarea
            {...control}
            className="field-input"
            rows={6}
            value={text}
            onChange={(event) => updateDraft({ text: event.target.value })}
          />
        )}
      </Field>
      <ExampleText text={text} />
      <p className="start-form-promise">
        <Trans>
          We store nothing of what you write. It is read once, to find your skills. The text stays on this page only: it
          is gone when you close the page or load it anew.
        </Trans>
      </p>
      <p className="start-form-or">
        <span>
          <Trans>and/or</Trans>
        </span>
      </p>
      <OccupationPicker
        ref={picker}
        chosen={journey.occupations}
        onChange={(ids) => replaceAddress(paths.start(lang, withOccupations(journey.choices, ids)))}
      />
      {error === null ? null : (
        <Notice kind="error" live>
          <p>{error instanceof ProblemError ? error.message : t`The service did not answer. Try again in a moment.`}</p>
        </Notice>
      )}
      <p className="actions">
        <Button type="submit" look="primary" aria-disabled={isPending}>
          {isPending ? <Trans>Reading…</Trans> : <Trans>On to skills</Trans>}
        </Button>
      </p>
      <DocumentUpload />
    </form>
  );
}
