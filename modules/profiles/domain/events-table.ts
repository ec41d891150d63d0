import type { OwnEvent } from '#contract/events.ts';
import { toCsv } from '#kit/csv.ts';
import type { Language } from '#kit/language.ts';
import { whoWords } from './event-words.ts';

const heads: Readonly<Record<Language, readonly string[]>> = {
  sv: ['tid', 'vem', 'vad', 'berörda uppgifter', 'kod'],
  en: ['time', 'who', 'what', 'data concerned', 'code'],
};

/** A person's events as a table for spreadsheets. */
export function eventsTable(events: readonly OwnEvent[], language: Language): string {
  const rows = events.map(({ at, by, words, touched, act }) => [
    at,
    whoWords(by, language),
    words,
    touched.join(', '),
    act,
  ]);
  return toCsv([heads[language], ...rows], language);
}
