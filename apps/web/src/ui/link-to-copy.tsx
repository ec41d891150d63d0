import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { Notice } from './notice.tsx';
import './link-to-copy.css';

interface LinkToCopyProps {
  readonly title: ReactNode;
  /** How long it works, and what to do with it. */
  readonly children: ReactNode;
  readonly url: string;
}

/** All of it, with its beginning in sight: the end is chance, which tells nothing. */
function selectFromStart(input: HTMLInputElement | null): void {
  if (input === null) return;
  input.select();
  input.scrollLeft = 0;
}

/** A link that was just made: shown now and never again, since only a hash of it is stored. */
export function LinkToCopy({ title, children, url }: LinkToCopyProps) {
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  // What she is to do next is here, wherever on the page she was.
  useEffect(() => {
    input.current?.focus();
    selectFromStart(input.current);
  }, []);
  const copy = async () => {
    selectFromStart(input.current);
    await navigator.clipboard.writeText(url).then(
      () => setCopied(true),
      () => input.current?.focus(),
    );
  };
  return (
    <Notice kind="info" title={title}>
      <p>{children}</p>
      <div className="link-to-copy">
        <Field label={<Trans>The link</Trans>}>
          {(control) => <input {...control} ref={input} className="field-input" readOnly value={url} />}
        </Field>
        <Button look="primary" onClick={() => void copy()}>
          <Trans>Copy the link</Trans>
        </Button>
        <span role="status">{copied ? <Trans>Copied</Trans> : null}</span>
      </div>
    </Notice>
  );
}
