import { i18n, type Messages } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { isLanguage, type Language, languages } from '#kit/language.ts';

const storageKey = 'vidare.language';

type Catalogue = () => Promise<{ messages: Messages }>;

/** The words of the first page, and those of all others; each is loaded when it is first needed. */
const catalogues: Record<Language, { readonly first: Catalogue; readonly rest: Catalogue }> = {
  sv: {
    first: () => import('../locales/sv/messages.po?first'),
    rest: () => import('../locales/sv/messages.po?rest'),
  },
  en: {
    first: () => import('../locales/en/messages.po?first'),
    rest: () => import('../locales/en/messages.po?rest'),
  },
};
const whole = new Set<Language>();

/** Makes the page speak a language; `all` is for every page but the start page, which has its words apart. */
export async function activate(lang: Language, all: boolean): Promise<void> {
  const [first, rest] = await Promise.all([
    i18n.locale === lang ? undefined : catalogues[lang].first(),
    all && !whole.has(lang) ? catalogues[lang].rest() : undefined,
  ]);
  if (rest !== undefined) {
    whole.add(lang);
    i18n.load(lang, rest.messages);
  }
  if (first === undefined) return;
  document.documentElement.lang = lang;
  i18n.load(lang, first.messages);
  i18n.activate(lang);
}

/** Whether an address is the start page's. */
export function isStart(path: string): boolean {
  return /^\/[^/]*\/?$/.test(path);
}

/** The language chosen before, else the browser's, else Swedish. */
export function preferredLanguage(): Language {
  const wanted = [stored(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find((tag): tag is Language => tag !== null && isLanguage(tag)) ?? languages[0];
}

export function rememberLanguage(lang: Language): void {
  try {
    localStorage.setItem(storageKey, lang);
  } catch {
    // Storage is closed: the address still carries the language.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

export function useLanguage(): Language {
  const { i18n: current } = useLingui();
  return isLanguage(current.locale) ? current.locale : languages[0];
}

/** The language an address is in, or the one preferred when it says none. */
export function languageOf(path: string): Language {
  const first = path.split('/')[1] ?? '';
  return isLanguage(first) ? first : preferredLanguage();
}
