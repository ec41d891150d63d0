import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** The codes, this once: to print, copy or save as a file. */
export function NewCodes({ codes }: { codes: readonly string[] }) {
  const [copied, setCopied] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that made them is gone, and they are what is to be read now.
  useEffect(() => list.current?.focus(), []);
  const text = `${codes.join('\n')}\n`;
  return (
    <>
      <Notice kind="warning" live title={<Trans>Write the codes down now</Trans>}>
        <p>
          <Trans>They are shown only this once. Keep them where you keep your other important papers.</Trans>
        </p>
      </Notice>
      <ul className="account-codes" ref={list} tabIndex={-1}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="actions account-acts no-print">
        <a
          className="button"
          data-look="plain"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="vidare.txt"
        >
          <Trans>Save as a file</Trans>
        </a>
        <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
          <Trans>Copy</Trans>
        </Button>
        <Button onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
        <span role="status">{copied ? <Trans>Copied</Trans> : null}</span>
      </p>
    </>
  );
}
