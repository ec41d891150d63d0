import { isLanguage, type Language } from '#kit/language.ts';
import { paths } from './paths.ts';

/** An address to go on to, if it is one of the site's own pages; else the profile. */
export function withinSite(wanted: string | readonly string[] | undefined, lang: Language): string {
  const home = 'https://here.invalid';
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || !URL.canParse(wanted, home)) return paths.profile(lang);
  const url = new URL(wanted, home);
  const isPage = url.origin === home && isLanguage(url.pathname.split('/')[1] ?? '');
  return isPage ? url.pathname + url.search : paths.profile(lang);
}
