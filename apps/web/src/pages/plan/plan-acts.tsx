import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Plan } from '#contract/plan.ts';
import { sharedChoices, useJourney, useReplaceAddress } from '../../choices.ts';
import { type PlanRequest, toChoices } from '../../forms/plan/plan-request.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { openPlanFile } from './open-plan-file.ts';
import { saveFile } from './save-file.ts';
import { SavePlan } from './save-plan.tsx';

interface PlanActsProps {
  readonly request: PlanRequest;
  readonly plan: Plan | undefined;
  readonly onOpened: () => void;
}

/** Save, open and print. The file is the request, the same that the command and the API take. */
export function PlanActs({ request, plan, onOpened }: PlanActsProps) {
  const lang = useLanguage();
  const { choices, occupations, skills } = useJourney();
  const replaceAddress = useReplaceAddress();
  const [unreadable, setUnreadable] = useState(false);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const body = await openPlanFile(file);
    setUnreadable(body === undefined);
    if (body === undefined) return;
    replaceAddress(paths.plan(lang, toChoices(body)));
    onOpened();
  };
  const { body } = request;
  return (
    <div className="no-print">
      <p className="plan-acts">
        {occupations.length + skills.length === 0 ? null : (
          <ButtonLink href={paths.next(lang, sharedChoices(choices))} small>
            <Trans>Back to next jobs</Trans>
          </ButtonLink>
        )}
        <SavePlan plan={plan} />
        <Button
          small
          disabled={body === undefined}
          onClick={() => saveFile('plan.json', `${JSON.stringify(body, null, 2)}\n`, 'application/json')}
        >
          <Trans>Save as file</Trans>
        </Button>
        <label className="button" data-look="plain" data-small>
          <Trans>Open file</Trans>
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={(event) => {
              void open(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        <Button small onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </p>
      {unreadable ? (
        <Notice kind="error" live>
          <p>
            <Trans>The file is not a plan saved here. Nothing has been changed.</Trans>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
