import { useLocation } from '@tanstack/react-router';
import type { Language } from '#kit/language.ts';
import { rememberLanguage, useLanguage } from '../i18n/language.ts';
import { inLanguage } from '../paths.ts';
import { Link } from '../ui/link.tsx';

const other: Record<Language, { lang: Language; name: string }> = {
  sv: { lang: 'en', name: 'English' },
  en: { lang: 'sv', name: 'Svenska' },
};

/** The same page in the other language, named in that language. */
export function LanguageSwitch() {
  const { lang, name } = other[useLanguage()];
  const { href } = useLocation();
  return (
    <Link
      href={inLanguage(href, lang)}
      lang={lang}
      hrefLang={lang}
      className="header-choice"
      onClick={() => rememberLanguage(lang)}
    >
      {name}
    </Link>
  );
}
