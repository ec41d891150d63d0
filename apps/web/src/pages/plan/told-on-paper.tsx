import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useJourney } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { asList } from '../../paths.ts';

/** What she has told for the money's sake, for whoever reads the plan on paper: the form is not printed. */
export function ToldOnPaper() {
  const { t } = useLingui();
  const format = useFormat();
  const { choices } = useJourney();
  const one = (name: string) => asList(choices[name])[0];
  const number = (name: string) => (/^\d+$/.test(one(name) ?? '') ? Number(one(name)) : undefined);
  const words = (name: string, say: (value: number) => string) => {
    const value = number(name);
    return value === undefined ? [] : [say(value)];
  };
  const told = [
    ...words('salary', (kronor) => t`pay ${format.kronor(kronor)} a month`),
    ...words('workPercent', (percent) => t`work ${percent} per cent of full time`),
    ...words('age', (years) => t`${years} years old`),
    ...words('monthsWorked', (months) => t`${months} months of work in the last 14 years`),
    ...words('monthsWorkedLately', (months) => t`${months} months of work in the last 24`),
    ...words('supportWeeksUsed', (weeks) => t`${weeks} weeks of support used`),
    ...(one('collectiveAgreement') === 'true' ? [t`a collective agreement`] : []),
    ...words('maxKm', (km) => t`at most ${km} km to travel`),
  ];
  return told.length === 0 ? null : (
    <p className="plan-print-only">
      <Trans>You have told: {format.list(told)}.</Trans>
    </p>
  );
}

/** When it was printed, and where the plan is found again. */
export function PrintedFrom() {
  const format = useFormat();
  const [day] = useState(() => new Date().toISOString().slice(0, 10));
  const today = format.date(day);
  return (
    <p className="plan-print-only plan-address">
      <Trans>
        Printed on {today}. The plan is at {location.href}
      </Trans>
    </p>
  );
}
