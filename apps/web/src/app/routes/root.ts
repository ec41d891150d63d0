import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { isLanguage, type Language, languages } from '#kit/language.ts';
import { activate, isStart, preferredLanguage } from '../../i18n/language.ts';
import { Shell } from '../shell.tsx';

type Search = Record<string, string | string[]>;
export const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export const root = createRootRoute({ validateSearch: onlyText });

export const languageRoute = createRoute({
  getParentRoute: () => root,
  path: '$lang',
  component: Shell,
  beforeLoad: async ({ params, location }) => {
    if (!isLanguage(params.lang)) {
      redirect({ href: `/${preferredLanguage()}${location.href}`, replace: true, throw: true });
      return;
    }
    await activate(params.lang, !isStart(location.pathname));
  },
});

/** Pages that are somebody's own: the way from each to the others stands on all of them. */
export const ownRoute = createRoute({
  getParentRoute: () => languageRoute,
  id: 'own',
  component: lazyRouteComponent(() => import('../../pages/profile/own-pages.tsx'), 'OwnPages'),
});

/** The language an address names, or the first there is. */
export function language(lang: string): Language {
  return isLanguage(lang) ? lang : languages[0];
}

/** Every parameter of an address is text or a list of texts, whatever its name. */
function onlyText(search: Record<string, unknown>): Search {
  return Object.fromEntries(Object.entries(search).filter(isText));
}

function isText(entry: [string, unknown]): entry is [string, string | string[]] {
  const [, value] = entry;
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}
