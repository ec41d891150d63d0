import { Trans } from '@lingui/react/macro';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PlaceList } from '#contract/regions.ts';
import { useJourney, useReplaceAddress, withOccupations } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, type Choices, paths } from '../../paths.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { chosenIn } from '../chosen-in.ts';
import { FromPicker } from './from-picker.tsx';
import { GoalPicker } from './goal-picker.tsx';
import { MoneyFields } from './money-fields.tsx';
import { type FormState, PlanDate } from './plan-input.tsx';
import { MoreWishFields, WishFields } from './wish-fields.tsx';
import './plan-form.css';

/** Everything the form itself holds; goals are chosen beside it. */
const fieldNames = [
  'place',
  'maxKm',
  'distanceStudy',
  'hoursPerWeek',
  'earliestStart',
  'latestEnd',
  'payFloor',
  'minimise',
  'atWork',
  'situation',
  'lastWorkDay',
  'salary',
  'workPercent',
  'age',
  'monthsWorked',
  'monthsWorkedLately',
  'supportWeeksUsed',
  'financing',
  'collectiveAgreement',
  'asOf',
];
const more = ['earliestStart', 'latestEnd', 'payFloor', 'distanceStudy', 'atWork'];
const money = [
  'situation',
  'lastWorkDay',
  'salary',
  'age',
  'monthsWorked',
  'monthsWorkedLately',
  'supportWeeksUsed',
  'workPercent',
  'financing',
  'collectiveAgreement',
];

/** As long as one thinks between two keys. */
const restMs = 450;

interface PlanFormProps extends Pick<FormState, 'error' | 'wrong'> {
  readonly places: PlaceList['places'];
}

/** The request as a form; whatever changes goes into the address, and the plan is made anew from there. */
export function PlanForm({ places, ...state }: PlanFormProps) {
  const lang = useLanguage();
  const { choices, occupations } = useJourney();
  const replaceAddress = useReplaceAddress();
  const change = (fields: Choices) => replaceAddress(paths.plan(lang, { ...choices, ...fields, way: undefined }));
  const form = useRef<HTMLFormElement>(null);
  const whenStill = useWhenStill(form, change);
  const now = (name: string) => asList(choices[name])[0] ?? '';
  useEffect(() => {
    showAddress(form.current, (name) => asList(choices[name])[0] ?? '', places);
  }, [choices, places]);
  // Open from the start when it holds something; after that it is hers to open and close.
  const holds = (names: readonly string[]) => names.some((name) => now(name) !== '');
  const [opened] = useState({ more: holds(more), money: holds(money), day: holds(['asOf']) });
  const fields: FormState = { ...state, now };
  return (
    <form className="plan-form no-print" ref={form} onInput={whenStill} onSubmit={(event) => event.preventDefault()}>
      <FromPicker
        chosen={occupations}
        onChange={(ids) => change({ ...read(form.current), ...withOccupations({}, ids) })}
      />
      <GoalPicker
        chosen={asList(choices['goal'])}
        onChange={(goal) => change({ ...read(form.current), goal })}
        error={state.error('goal')}
      />
      <div className="plan-form-fields">
        <WishFields form={fields} places={places} place={now('place')} county={now('region')} />
      </div>
      <Disclosure summary={<Trans>Dates, pay and more</Trans>} open={opened.more}>
        <MoreWishFields form={fields} />
      </Disclosure>
      <Disclosure summary={<Trans>Money while you study</Trans>} open={opened.money}>
        <MoneyFields form={fields} />
      </Disclosure>
      <Disclosure summary={<Trans>Reckon from another day</Trans>} open={opened.day}>
        <PlanDate
          name="asOf"
          label={<Trans>The day the plan is made</Trans>}
          hint={<Trans>Courses are told as of that day. Leave it empty for today.</Trans>}
          form={fields}
        />
      </Disclosure>
    </form>
  );
}

/** What a button has put into the address is shown in the fields too; one that she stands in is hers. */
function showAddress(form: HTMLFormElement | null, now: (name: string) => string, places: PlaceList['places']): void {
  for (const name of fieldNames) {
    const field = form?.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement) || field.type === 'checkbox' || field === document.activeElement) continue;
    const value = now(name);
    const shown = name === 'place' ? (places.find(({ code }) => code === value)?.name ?? value) : value;
    if (field.value !== shown) field.value = shown;
  }
}

function read(form: HTMLFormElement | null): Choices {
  if (form === null) return {};
  const data = new FormData(form);
  return Object.fromEntries(fieldNames.map((name) => [name, chosenIn(data, name).trim()]));
}

/** Calls with what the form holds once nobody has typed for a moment. */
function useWhenStill(form: RefObject<HTMLFormElement | null>, call: (fields: Choices) => void): () => void {
  const latest = useRef(call);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = call;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(read(form.current)), restMs);
  };
}
