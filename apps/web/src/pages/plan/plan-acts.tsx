import { Trans } from '@lingui/react/macro';
import type { Plan } from '#contract/plan.ts';
import { sharedChoices, useJourney } from '../../choices.ts';
import type { PlanRequest } from '../../forms/plan/plan-request.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { SignInToKeep } from '../sign-in/sign-in-to-keep.tsx';
import { OpenFile, OpenFileNotice, useOpenFile } from './open-file.tsx';
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
  const opening = useOpenFile(request, onOpened);
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
        <OpenFile onChoose={(file) => void opening.choose(file)} />
        <Button small onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </p>
      {plan === undefined ? null : (
        <SignInToKeep>
          <Trans>Do you want to keep the plan and come back to it?</Trans>
        </SignInToKeep>
      )}
      <OpenFileNotice {...opening} />
    </div>
  );
}
