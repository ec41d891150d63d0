import type { ReactNode } from 'react';
import { saveFile } from '../pages/plan/save-file.ts';
import { WhyNot } from '../pages/sign-in/why-not.tsx';
import { useAct } from '../use-act.ts';
import { Button } from './button.tsx';

/** By which spreadsheets know UTF-8; reading the answer as a text takes it away. */
const byteOrderMark = '\uFEFF';

interface DownloadButtonProps {
  readonly name: string;
  /** What the file holds: a table as it is, or anything else as JSON. */
  readonly load: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** A file of what is hers. It is asked for as all else is, for whom the page was drawn, and not by a plain link. */
export function DownloadButton({ name, load, children }: DownloadButtonProps) {
  const { going, cause, run } = useAct();
  const download = async () => {
    const content = await load();
    if (typeof content === 'string') saveFile(name, `${byteOrderMark}${content}`, 'text/csv');
    else saveFile(name, `${JSON.stringify(content, null, 2)}\n`, 'application/json');
  };
  return (
    <>
      <Button busy={going} onClick={() => void run(download)}>
        {children}
      </Button>
      <WhyNot cause={cause} />
    </>
  );
}
