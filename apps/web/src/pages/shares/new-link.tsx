import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';

interface NewLinkProps {
  readonly token: string;
  readonly name: string;
  readonly until: string;
}

/** The link that was just made: shown now and never again, since only a hash of it is stored. */
export function NewLink({ token, name, until }: NewLinkProps) {
  const lang = useLanguage();
  const day = useFormat().date(until);
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  // What she is to do next is here, wherever on the page she was.
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const copy = async () => {
    input.current?.select();
    await navigator.clipboard.writeText(input.current?.value ?? '').then(
      () => setCopied(true),
      () => input.current?.focus(),
    );
  };
  return (
    <Notice kind="info" title={<Trans>The link “{name}” is ready</Trans>}>
      <p>
        <Trans>Copy it now: it cannot be shown again. It works until {day}.</Trans>
      </p>
      <div className="share-link">
        <Field label={<Trans>The link</Trans>}>
          {(control) => (
            <input
              {...control}
              ref={input}
              className="field-input"
              readOnly
              value={`${location.origin}${paths.shared(lang, token)}`}
            />
          )}
        </Field>
        <Button look="primary" onClick={() => void copy()}>
          <Trans>Copy the link</Trans>
        </Button>
        <span role="status">{copied ? <Trans>Copied</Trans> : null}</span>
      </div>
    </Notice>
  );
}
