import { Trans } from '@lingui/react/macro';
import type { Label } from '#contract/schemas.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { definitionParts } from './definition-parts.ts';

/** What the occupation is; what the classification adds is a press away. */
export function Definition({ definition: { text, lang } }: { definition: Label }) {
  const { main, rest } = definitionParts(text);
  return (
    <>
      <p className="occupation-definition">
        <LabelText label={{ text: main, lang }} />
      </p>
      {rest === '' ? null : (
        <Disclosure summary={<Trans>What the classification adds</Trans>}>
          <p className="occupation-definition-rest">
            <LabelText label={{ text: rest, lang }} />
          </p>
        </Disclosure>
      )}
    </>
  );
}
