import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ProblemError } from '#contract/client.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { beginFromDocument, mostBytes } from './begin-from-document.ts';
import './document-upload.css';

const readable = '.pdf,.docx,.txt,.json,application/pdf,text/plain,application/json';

/** Instead of writing: a CV that is read into the same list of skills. */
export function DocumentUpload() {
  const { t } = useLingui();
  const lang = useLanguage();
  const router = useRouter();
  const journey = useJourney();
  const input = useRef<HTMLInputElement>(null);
  const [unfit, setUnfit] = useState<string>();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (file: File) => beginFromDocument(lang, journey, file),
    onSuccess: (choices) => router.navigate({ href: paths.skills(lang, choices) }),
  });
  const send = () => {
    const file = input.current?.files?.[0];
    const fault =
      file === undefined
        ? t`Choose a file first.`
        : file.size > mostBytes
          ? t`The file is larger than 5 MB.`
          : undefined;
    setUnfit(fault);
    if (file === undefined || fault !== undefined) input.current?.focus();
    else mutate(file);
  };
  const refused =
    error === null
      ? undefined
      : error instanceof ProblemError
        ? error.message
        : t`The service did not answer. Try again in a moment.`;
  const shown = unfit ?? refused;
  return (
    <Disclosure summary={<Trans>Have you a CV? Upload it instead</Trans>}>
      <div className="document-upload">
        <Field
          label={<Trans>Your CV as a file</Trans>}
          hint={
            <Trans>
              PDF, Word (DOCX), plain text or JSON Resume, at most 5 MB and 50 pages. The file is read in the server’s
              memory, once, and is not saved.
            </Trans>
          }
          {...(shown === undefined ? {} : { error: shown })}
        >
          {(control) => (
            <input
              {...control}
              ref={input}
              className="field-input"
              type="file"
              accept={readable}
              onChange={() => {
                setUnfit(undefined);
                reset();
              }}
            />
          )}
        </Field>
        <Button onClick={send} aria-disabled={isPending}>
          {isPending ? <Trans>Reading…</Trans> : <Trans>Read the CV</Trans>}
        </Button>
      </div>
    </Disclosure>
  );
}
