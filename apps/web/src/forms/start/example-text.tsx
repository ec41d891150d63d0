import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { updateDraft } from './draft.ts';

/** Fills an empty field with a text of ours, so that she sees what a few lines can be. */
export function ExampleText({ text }: { text: string }) {
  const { t } = useLingui();
  const example = t`I have been a process operator at a paper mill for 19 years. I ran the paper machine from the control room, watched pressure, temperature and flow, took samples and adjusted the quality. When something stopped I looked for the fault and did simpler maintenance together with the mechanics. For the last six years I trained new colleagues and was the safety representative of the shift. I have a forklift licence and have taken courses in hot work and first aid.`;
  if (text === '') {
    return (
      <Button look="quiet" small onClick={() => updateDraft({ text: example })}>
        <Trans>Show an example</Trans>
      </Button>
    );
  }
  if (text !== example) return null;
  return (
    <Button look="quiet" small onClick={() => updateDraft({ text: '' })}>
      <Trans>Take the example away</Trans>
    </Button>
  );
}
