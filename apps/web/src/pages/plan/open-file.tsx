import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { PlanBody } from '#contract/plan-request.ts';
import { useReplaceAddress } from '../../choices.ts';
import { mostGoals, type PlanRequest, toChoices } from '../../forms/plan/plan-request.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type OpenedFile, openPlanFile } from './open-plan-file.ts';

/** What came of the last file that was chosen, until it is opened or left. */
export function useOpenFile({ body: open }: PlanRequest, onOpened: () => void) {
  const lang = useLanguage();
  const replaceAddress = useReplaceAddress();
  const [file, setFile] = useState<OpenedFile>();
  const replace = (body: PlanBody) => {
    setFile(undefined);
    replaceAddress(paths.plan(lang, toChoices(body)));
    onOpened();
  };
  return {
    file,
    choose: async (chosen: File | undefined) => {
      if (chosen === undefined) return;
      const found = await openPlanFile(chosen, lang);
      if (found.kind === 'request' && open === undefined) replace(found.body);
      else setFile(found);
    },
    replace,
    leave: () => setFile(undefined),
  };
}

/** The button that chooses a file. */
export function OpenFile({ onChoose }: { onChoose: (file: File | undefined) => void }) {
  return (
    <label className="button" data-look="plain" data-small>
      <Trans>Open file</Trans>
      <input
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={(event) => {
          onChoose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </label>
  );
}

/** Asks before the plan that is open is replaced, or says why the file cannot be. */
export function OpenFileNotice({ file, replace, leave }: ReturnType<typeof useOpenFile>) {
  if (file === undefined) return null;
  if (file.kind === 'request')
    return (
      <Notice kind="warning" live title={<Trans>Replace the plan you have open?</Trans>}>
        <p>
          <Trans>The file takes its place. Save the plan you have open first if you want to keep it.</Trans>
        </p>
        <p className="plan-acts">
          <Button onClick={() => replace(file.body)}>
            <Trans>Open the file</Trans>
          </Button>
          <Button look="quiet" onClick={leave}>
            <Trans>Keep this plan</Trans>
          </Button>
        </p>
      </Notice>
    );
  return (
    <Notice kind="error" live title={<Trans>The file was not opened</Trans>}>
      <p>
        <WhyNot file={file} /> <Trans>Nothing has been changed.</Trans>
      </p>
    </Notice>
  );
}

function WhyNot({ file }: { file: Exclude<OpenedFile, { kind: 'request' }> }) {
  switch (file.kind) {
    case 'no-plan':
      return <Trans>It is not a plan saved here.</Trans>;
    case 'too-many-goals':
      return <Trans>It has more than {mostGoals} goals, which the page does not show. The command does.</Trans>;
    case 'refused':
      return file.why;
    case 'unreachable':
      return <Trans>We cannot reach the service. Check that you are connected.</Trans>;
  }
}
