import { Trans } from '@lingui/react/macro';
import type { CourseOffering } from '#contract/courses.ts';
import { useFormat } from '../../i18n/format.ts';

/** Credits as each kind of education counts them. */
export function CreditWords({ credits: { value, system } }: { credits: NonNullable<CourseOffering['credits']> }) {
  const format = useFormat();
  const credits = Number.isInteger(value) ? format.count(value) : format.decimal(value);
  switch (system) {
    case 'hp':
      return <Trans>{credits} higher education credits (hp)</Trans>;
    case 'yh':
      return <Trans>{credits} higher vocational credits (yh)</Trans>;
    case 'gy':
      return <Trans>{credits} upper secondary credits</Trans>;
    case 'other':
      return <Trans>{credits} credits</Trans>;
  }
}

export function CostWords({ offering: { costSek } }: { offering: CourseOffering }) {
  const format = useFormat();
  if (costSek === null) return null;
  return costSek === 0 ? <Trans>Free of charge</Trans> : format.kronor(costSek);
}

export function SeatWords({ offering: { seats, seatsShared } }: { offering: CourseOffering }) {
  const format = useFormat();
  if (seats === null) return null;
  return seatsShared ? <Trans>{format.count(seats)}, shared by several places</Trans> : format.count(seats);
}
