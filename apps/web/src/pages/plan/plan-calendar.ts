import type { PlanStep } from '#contract/plan-way.ts';
import { type CalendarEvent, calendarFile } from '#kit/calendar.ts';

/** The sentences of the calendar, in the reader's language. */
export interface CalendarWords {
  readonly name: (goal: string) => string;
  readonly apply: (title: string) => string;
  readonly starts: (title: string) => string;
  readonly ends: (title: string) => string;
  readonly check: string;
}

interface PlanCalendar {
  readonly goal: string;
  readonly steps: readonly PlanStep[];
  readonly words: CalendarWords;
  readonly stamp?: Date;
}

/** A calendar file with the last day to apply, the first and the last day of every step that has dates. */
export function planCalendar({ goal, steps, words, stamp = new Date() }: PlanCalendar): string {
  return calendarFile(
    words.name(goal),
    steps.flatMap((step) => eventsOf(step, words)),
    stamp,
  );
}

function eventsOf(step: PlanStep, words: CalendarWords): readonly CalendarEvent[] {
  const { title, start, end, offering, validation, why } = step;
  const id = offering?.id ?? validation?.id;
  if (start === null || end === null || id === undefined) return [];
  const provider = offering?.provider ?? validation?.provider ?? null;
  const place = offering?.place ?? (offering ?? validation)?.municipality?.name;
  const url = offering?.url ?? null;
  const about = {
    description: [provider, why, words.check, url].filter((line) => line !== null).join('\n'),
    ...(place === undefined ? {} : { location: place }),
    ...(url === null ? {} : { url }),
  };
  const applyBy = offering?.applyBy ?? null;
  return [
    ...(applyBy === null
      ? []
      : [{ uid: `${id}-closes@vidare`, date: applyBy, summary: words.apply(title.text), ...about }]),
    { uid: `${id}-starts@vidare`, date: start, summary: words.starts(title.text), ...about },
    { uid: `${id}-ends@vidare`, date: end, summary: words.ends(title.text), ...about },
  ];
}
