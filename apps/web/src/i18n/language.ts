import { i18n, type Messages } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { isLanguage, type Language, languages } from '#kit/language.ts';

const storageKey = 'vidare.language';

/** One catalogue is loaded per language, when it is first shown. */
const catalogs: Record<Language, () => Promise<{ messages: Messages }>> = {
  sv: () => import('../locales/sv/messages.po'),
  en: () => import('../locales/en/messages.po'),
};

export async function activate(lang: Language): Promise<void> {
  if (i18n.locale === lang) return;
  const { messages } = await catalogs[lang]();
  document.documentElement.lang = lang;
  i18n.loadAndActivate({ locale: lang, messages });
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
