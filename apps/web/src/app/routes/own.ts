import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { queryClient } from '../../api.ts';
import { sessionQuery } from '../../session.ts';
import { language, languageRoute, ownRoute } from './root.ts';

const profile = createRoute({
  getParentRoute: () => ownRoute,
  path: 'profile',
  loader: async ({ params }) => {
    const { loadProfilePage } = await import('../../profile.ts');
    await loadProfilePage(language(params.lang));
  },
  component: lazyRouteComponent(() => import('../../pages/profile/profile-page.tsx'), 'ProfilePage'),
});

const signIn = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sign-in',
  loader: async ({ params }) => {
    const { loadProfilePage } = await import('../../profile.ts');
    await loadProfilePage(language(params.lang));
  },
  component: lazyRouteComponent(() => import('../../pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const fromProvider = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sign-in/from/$provider',
  component: lazyRouteComponent(() => import('../../pages/sign-in/from-provider-page.tsx'), 'FromProviderPage'),
});

const account = createRoute({
  getParentRoute: () => ownRoute,
  path: 'account',
  loader: async () => {
    const { loadAccountPage } = await import('../../account.ts');
    await loadAccountPage();
  },
  component: lazyRouteComponent(() => import('../../pages/account/account-page.tsx'), 'AccountPage'),
});

const shares = createRoute({
  getParentRoute: () => ownRoute,
  path: 'shares',
  loader: async ({ params }) => {
    const { loadProfilePage } = await import('../../profile.ts');
    await loadProfilePage(language(params.lang));
  },
  component: lazyRouteComponent(() => import('../../pages/shares/shares-page.tsx'), 'SharesPage'),
});

const shared = createRoute({
  getParentRoute: () => languageRoute,
  path: 'shared',
  component: lazyRouteComponent(() => import('../../pages/shared/shared-page.tsx'), 'SharedPage'),
});

const seen = createRoute({
  getParentRoute: () => ownRoute,
  path: 'seen',
  loader: () => queryClient.query(sessionQuery),
  component: lazyRouteComponent(() => import('../../pages/seen/seen-page.tsx'), 'SeenPage'),
});

const consents = createRoute({
  getParentRoute: () => ownRoute,
  path: 'consents',
  loader: () => queryClient.query(sessionQuery),
  component: lazyRouteComponent(() => import('../../pages/consents/consents-page.tsx'), 'ConsentsPage'),
});

/** What is somebody’s own. */
export const ownRoutes = [profile, account, shares, seen, consents] as const;
/** The ways in, and what somebody shows to others. */
export const waysInRoutes = [signIn, fromProvider, shared] as const;
