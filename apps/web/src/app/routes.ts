import { createRoute, redirect } from '@tanstack/react-router';
import { preferredLanguage } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { aboutRoutes } from './routes/about.ts';
import { guidanceRoutes } from './routes/guidance.ts';
import { invitationRoutes, organisationRoutes } from './routes/organisations.ts';
import { ownRoutes, waysInRoutes } from './routes/own.ts';
import { regionRoutes } from './routes/region.ts';
import { languageRoute, ownRoute, root } from './routes/root.ts';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    redirect({ href: paths.start(preferredLanguage()), replace: true, throw: true });
  },
});

/** Providers send people back to one address, whatever their language. */
const fromAnyProvider = createRoute({
  getParentRoute: () => root,
  path: 'sign-in/from/$provider',
  beforeLoad: ({ location }) => {
    redirect({ href: `/${preferredLanguage()}${location.href}`, replace: true, throw: true });
  },
});

export const routeTree = root.addChildren([
  home,
  fromAnyProvider,
  languageRoute.addChildren([
    ...guidanceRoutes,
    ...regionRoutes,
    ...aboutRoutes,
    ...waysInRoutes,
    ...invitationRoutes,
    ownRoute.addChildren([...ownRoutes, ...organisationRoutes]),
  ]),
]);
