import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { OccupationHit } from '#contract/occupations.ts';
import { queries } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { rememberOccupation, useOccupations } from '../../labels.ts';
import { ChipList, RemovableChip } from '../../ui/chip.tsx';
import { Combobox, type ComboboxOption } from '../../ui/combobox.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { MeaningChoice } from './meaning-choice.tsx';

interface OccupationPickerProps {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** What the field and the list of those chosen are called, where it is not about what she has done. */
  readonly named?: { readonly field: string; readonly list: string };
  /** No more than so many can be chosen. */
  readonly most?: number;
}

/** Finds occupations by part of a title. A title that means several asks which. */
export function OccupationPicker({ chosen, onChange, named, most = Number.POSITIVE_INFINITY }: OccupationPickerProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const [query, setQuery] = useState('');
  const [unclear, setUnclear] = useState<OccupationHit | null>(null);
  const asked = useDebounced(query.trim());
  const { data, isPlaceholderData, isFetching } = useQuery({
    ...queries.occupations(lang, asked),
    placeholderData: keepPreviousData,
  });
  const names = useOccupations(chosen);
  const place = useRef<HTMLDivElement>(null);
  const done = () => {
    setUnclear(null);
    place.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
  };
  const pick = (hit: OccupationHit) => {
    setQuery('');
    for (const occupation of hit.occupations) rememberOccupation(lang, occupation);
    const [only] = hit.occupations;
    if (hit.occupations.length > 1) return setUnclear(hit);
    setUnclear(null);
    if (only !== undefined) onChange([...new Set([...chosen, only.id])]);
  };
  return (
    <div className="occupation-picker" ref={place}>
      {chosen.length >= most ? null : (
        <Combobox
          label={named?.field ?? <Trans>Find an occupation</Trans>}
          hint={<Trans>Type part of a job title, such as truck driver or welder.</Trans>}
          query={query}
          onQuery={setQuery}
          options={(data?.hits ?? []).map(toOption(t`several meanings`))}
          settled={asked === query.trim() && !isPlaceholderData && !isFetching}
          onPick={pick}
        />
      )}
      {unclear === null ? null : <MeaningChoice hit={unclear} chosen={chosen} onChange={onChange} onDone={done} />}
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

function toOption(several: string) {
  return (hit: OccupationHit, index: number): ComboboxOption<OccupationHit> => {
    const [only] = hit.occupations;
    const note = hit.occupations.length > 1 ? several : only?.label.text;
    return {
      key: `${index}-${hit.text.text}`,
      value: hit,
      text: hit.text.text,
      lang: hit.text.lang,
      ...(note === undefined || note === hit.text.text ? {} : { note }),
    };
  };
}
