import type { Language } from '#kit/language.ts';
import { useLanguage } from './language.ts';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** Numbers, money and dates the way the reader's language writes them. */
export interface Format {
  readonly count: (value: number) => string;
  readonly decimal: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly signedPercent: (share: number) => string;
  readonly kronor: (amount: number) => string;
  readonly kronorRange: (low: number, high: number) => string;
  readonly signedKronor: (amount: number) => string;
  readonly list: (words: readonly string[]) => string;
  readonly date: (iso: string) => string;
  /** A day and a time of it. */
  readonly moment: (iso: string) => string;
  /** The name of a language by its ISO 639 code. */
  readonly languageName: (code: string) => string;
  /** Of 2026-09: its short name, and with its year. */
  readonly month: (month: string) => string;
  readonly monthOfYear: (month: string) => string;
}

const formats = new Map<Language, Format>();

export function useFormat(): Format {
  return formatFor(useLanguage());
}

export function formatFor(lang: Language): Format {
  const known = formats.get(lang);
  if (known !== undefined) return known;
  const made = makeFormat(locales[lang]);
  formats.set(lang, made);
  return made;
}

function makeFormat(locale: string): Format {
  const number = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => format.format(value);
  };
  const list = new Intl.ListFormat(locale);
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  // A day without a time is that day wherever the reader is.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const monthOfYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const whole = number({ maximumFractionDigits: 0 });
  const kronor = {
    style: 'currency',
    currency: 'SEK',
    currencyDisplay: locale === 'sv-SE' ? 'symbol' : 'code',
    maximumFractionDigits: 0,
  } as const;
  const range = new Intl.NumberFormat(locale, kronor);
  return {
    count: whole,
    decimal: number({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    signedPercent: number({ style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    kronor: number(kronor),
    kronorRange: (low, high) => range.formatRange(low, high),
    signedKronor: number({ ...kronor, signDisplay: 'exceptZero' }),
    list: (words) => list.format(words),
    languageName: (code) => (/^[a-z]{2,3}$/.test(code) ? (languages.of(code) ?? code) : code),
    month: (iso) => month.format(new Date(`${iso}-01T00:00:00Z`)),
    monthOfYear: (iso) => monthOfYear.format(new Date(`${iso}-01T00:00:00Z`)),
    moment: (iso) => time.format(new Date(iso)),
    date: (iso) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return day.format(new Date(iso));
      return /^\d{4}-\d{2}-\d{2}/.test(iso) ? moment.format(new Date(iso)) : iso;
    },
  };
}
