import { Trans, useLingui } from '@lingui/react/macro';
import { type Ref, useImperativeHandle, useRef } from 'react';
import type { OccupationHit } from '#contract/occupations.ts';
import { useOccupations } from '../../labels.ts';
import { ChipList, RemovableChip } from '../../ui/chip.tsx';
import { Combobox, type ComboboxOption } from '../../ui/combobox.tsx';
import { MeaningChoice } from './meaning-choice.tsx';
import { type Arrange, useTitlePicker } from './use-title-picker.ts';

/** What a form asks of the picker before it goes on. */
export interface OccupationPickerHandle {
  /** The chosen, with a title written out in full among them; undefined when she must answer something first. */
  settle(): Promise<readonly string[] | undefined>;
}

interface OccupationPickerProps {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** What the field and the list of those chosen are called, where it is not about what she has done. */
  readonly named?: { readonly field: string; readonly list: string };
  /** No more than so many can be chosen. */
  readonly most?: number;
  /** In another order than the best first. */
  readonly arrange?: Arrange;
  readonly ref?: Ref<OccupationPickerHandle>;
}

/** Finds occupations by part of a title. A title that means several asks which. */
export function OccupationPicker({
  chosen,
  onChange,
  named,
  most = Number.POSITIVE_INFINITY,
  arrange,
  ref,
}: OccupationPickerProps) {
  const { t } = useLingui();
  const picker = useTitlePicker(chosen, onChange, arrange);
  const names = useOccupations(chosen);
  const place = useRef<HTMLDivElement>(null);
  const focus = (selector: string) => place.current?.querySelector<HTMLElement>(selector)?.focus();
  useImperativeHandle(ref, () => ({
    settle: async () => {
      const ids = await picker.settle();
      if (ids === undefined) focus('.meaning-choice input, [role=combobox]');
      return ids;
    },
  }));
  const done = () => {
    picker.close();
    focus('[role=combobox]');
  };
  return (
    <div className="occupation-picker" ref={place}>
      {chosen.length >= most ? null : (
        <Combobox
          label={named?.field ?? <Trans>Find an occupation</Trans>}
          hint={<Trans>Type part of a job title and choose from the list.</Trans>}
          query={picker.query}
          onQuery={picker.ask}
          options={picker.hits.map(toOption({ several: t`several meanings`, group: t`occupation group` }))}
          settled={picker.settled}
          onPick={picker.pick}
          {...(picker.open === 'title' ? { error: t`Choose an occupation in the list, or empty the field.` } : {})}
        />
      )}
      {picker.unclear === null ? null : (
        <MeaningChoice
          hit={picker.unclear}
          chosen={chosen}
          onChange={onChange}
          onDone={done}
          ahead={named !== undefined}
          unanswered={picker.open === 'meaning'}
        />
      )}
      {names.length === 0 ? null : (
        <ChipList label={named?.list ?? t`Chosen occupations`}>
          {names.map(({ id, label }) => (
            <RemovableChip
              key={id}
              name={label.text}
              lang={label.lang}
              onRemove={() => onChange(chosen.filter((other) => other !== id))}
            />
          ))}
        </ChipList>
      )}
    </div>
  );
}

function toOption(words: Readonly<Record<'several' | 'group', string>>) {
  return (hit: OccupationHit, index: number): ComboboxOption<OccupationHit> => {
    const [only] = hit.occupations;
    const meaning = hit.kind === 'group' ? words.group : only?.label.text;
    const note = hit.occupations.length > 1 ? words.several : meaning;
    return {
      key: `${index}-${hit.text.text}`,
      value: hit,
      text: hit.text.text,
      lang: hit.text.lang,
      ...(note === undefined || note === hit.text.text ? {} : { note }),
    };
  };
}
