import type { CourseOffering } from '#contract/courses.ts';
import { type CalendarEvent, calendarFile } from '#kit/calendar.ts';
import type { Language } from '#kit/language.ts';

const words = {
  sv: {
    opens: (title: string) => `Ansökan öppnar: ${title}`,
    closes: (title: string) => `Sista ansökningsdag: ${title}`,
    starts: (title: string) => `Kursstart: ${title}`,
    check: 'Kontrollera dagarna hos den som ger kursen innan du litar på dem.',
    synthetic: 'Påhittad kurs för att prova Vidare.',
  },
  en: {
    opens: (title: string) => `Application opens: ${title}`,
    closes: (title: string) => `Last day to apply: ${title}`,
    starts: (title: string) => `Course starts: ${title}`,
    check: 'Check the days with the provider before you rely on them.',
    synthetic: 'Made-up course for trying Vidare.',
  },
} as const;

/** Application and start days as a calendar file; undefined when none is known. `stamp`: when the data came. */
export function courseCalendar(offering: CourseOffering, language: Language, stamp: Date): string | undefined {
  const { title, applyFrom, applyBy, start } = offering;
  const said = words[language];
  const events = [
    { kind: 'opens', date: applyFrom, summary: said.opens(title.text) },
    { kind: 'closes', date: applyBy, summary: said.closes(title.text) },
    { kind: 'starts', date: start, summary: said.starts(title.text) },
  ].flatMap(({ kind, date, summary }): readonly CalendarEvent[] =>
    date === null ? [] : [{ uid: `${offering.id}-${kind}@vidare`, date, summary, ...aboutCourse(offering, language) }],
  );
  return events.length === 0 ? undefined : calendarFile(title.text, events, stamp);
}

function aboutCourse({ provider, place, municipality, url, synthetic }: CourseOffering, language: Language) {
  const location = place ?? municipality?.name;
  const { check, synthetic: madeUp } = words[language];
  const lines = [provider, ...(synthetic ? [madeUp] : []), check, url].filter((line) => line !== null);
  return {
    description: lines.join('\n'),
    ...(location === undefined ? {} : { location }),
    ...(url === null ? {} : { url }),
  };
}
