import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { isLanguage, type Language, languages } from '#kit/language.ts';
import { api, queries, queryClient } from '../api.ts';
import { activate, isStart, preferredLanguage } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { sessionQuery } from '../session.ts';
import { Shell } from './shell.tsx';

type Search = Record<string, string | string[]>;
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

const root = createRootRoute({ validateSearch: onlyText });

const languageRoute = createRoute({
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

const start = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/start/start-page.tsx'), 'StartPage'),
});

const skills = createRoute({
  getParentRoute: () => languageRoute,
  path: 'skills',
  loaderDeps: ({ search }) => search,
  loader: async ({ params, deps }) => {
    const { loadSkillsStep } = await import('../pages/skills/load-skills.ts');
    return loadSkillsStep(language(params.lang), deps);
  },
  // Each skill added or taken away changes the address; the list must stay while it does.
  pendingMs: 2000,
  component: lazyRouteComponent(() => import('../pages/skills/skills-page.tsx'), 'SkillsPage'),
});

const county = createRoute({
  getParentRoute: () => languageRoute,
  path: 'county',
  loader: ({ params }) => queryClient.query(queries.regions(language(params.lang))),
  component: lazyRouteComponent(() => import('../pages/county/county-page.tsx'), 'CountyPage'),
});

const next = createRoute({
  getParentRoute: () => languageRoute,
  path: 'next',
  // Which jobs she means to compare, and the day courses are told for, are no matter of the list.
  loaderDeps: ({ search: { compare: _compare, asOf: _asOf, ...asked } }) => asked,
  loader: async ({ params, deps }) => {
    const { loadNext } = await import('../pages/next/load-next.ts');
    return loadNext(language(params.lang), deps);
  },
  // More jobs and other filters change the address; the list must stay while it does.
  pendingMs: 2000,
  component: lazyRouteComponent(() => import('../pages/next/next-page.tsx'), 'NextPage'),
});

const compare = createRoute({
  getParentRoute: () => languageRoute,
  path: 'compare',
  loaderDeps: ({ search }) => search,
  loader: async ({ params, deps }) => {
    const { loadComparison } = await import('../pages/compare/load-compare.ts');
    return loadComparison(language(params.lang), deps);
  },
  component: lazyRouteComponent(() => import('../pages/compare/compare-page.tsx'), 'ComparePage'),
});

const plan = createRoute({
  getParentRoute: () => languageRoute,
  path: 'plan',
  loader: ({ params }) => queryClient.query(queries.places(language(params.lang))),
  component: lazyRouteComponent(() => import('../pages/plan/plan-page.tsx'), 'PlanPage'),
});

const occupation = createRoute({
  getParentRoute: () => languageRoute,
  path: 'occupation/$id',
  loaderDeps: ({ search }) => ({ region: one(search.region) }),
  loader: async ({ params, deps }) => {
    const lang = language(params.lang);
    const [page, map] = await Promise.all([
      queryClient.query(queries.occupation(lang, params.id, deps.region)),
      queryClient.query(queries.map(lang)),
    ]);
    return { page, map };
  },
  component: lazyRouteComponent(() => import('../pages/occupation/occupation-page.tsx'), 'OccupationPage'),
});

const courses = createRoute({
  getParentRoute: () => languageRoute,
  path: 'courses',
  loaderDeps: ({ search }) => search,
  loader: async ({ params, deps }) => {
    const { loadCourses } = await import('../pages/courses/load-courses.ts');
    return loadCourses(language(params.lang), deps);
  },
  // More courses and other wishes change the address; the list must stay while it does.
  pendingMs: 2000,
  component: lazyRouteComponent(() => import('../pages/courses/courses-page.tsx'), 'CoursesPage'),
});

const course = createRoute({
  getParentRoute: () => languageRoute,
  path: 'course/$id',
  loaderDeps: ({ search }) => search,
  loader: ({ params, deps }) => queryClient.query(queries.course(language(params.lang), params.id, deps)),
  component: lazyRouteComponent(() => import('../pages/course/course-page.tsx'), 'CoursePage'),
});

const gaps = createRoute({
  getParentRoute: () => languageRoute,
  path: 'gaps',
  loaderDeps: ({ search }) => search,
  loader: async ({ params, deps }) => {
    const { loadGaps } = await import('../pages/gaps/load-gaps.ts');
    return loadGaps(language(params.lang), deps);
  },
  pendingMs: 2000,
  component: lazyRouteComponent(() => import('../pages/gaps/gaps-page.tsx'), 'GapsPage'),
});

const regions = createRoute({
  getParentRoute: () => languageRoute,
  path: 'region',
  loader: async ({ params }) => {
    const { loadRegions } = await import('../pages/region/load-regions.ts');
    return loadRegions(language(params.lang));
  },
  component: lazyRouteComponent(() => import('../pages/region/regions-page.tsx'), 'RegionsPage'),
});

const region = createRoute({
  getParentRoute: () => languageRoute,
  path: 'region/$code',
  loader: async ({ params }) => {
    const { loadRegion } = await import('../pages/region/load-regions.ts');
    return loadRegion(language(params.lang), params.code);
  },
  component: lazyRouteComponent(() => import('../pages/region/region-page.tsx'), 'RegionPage'),
});

const sources = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sources',
  loader: ({ params }) => queryClient.query(queries.sources(language(params.lang))),
  component: lazyRouteComponent(() => import('../pages/sources/sources-page.tsx'), 'SourcesPage'),
});

const about = createRoute({
  getParentRoute: () => languageRoute,
  path: 'about',
  component: lazyRouteComponent(() => import('../pages/about/about-page.tsx'), 'AboutPage'),
});

const profile = createRoute({
  getParentRoute: () => languageRoute,
  path: 'profile',
  loader: async ({ params }) => {
    const { loadProfilePage } = await import('../profile.ts');
    await loadProfilePage(language(params.lang));
  },
  component: lazyRouteComponent(() => import('../pages/profile/profile-page.tsx'), 'ProfilePage'),
});

const shares = createRoute({
  getParentRoute: () => languageRoute,
  path: 'shares',
  loader: async ({ params }) => {
    const { loadProfilePage } = await import('../profile.ts');
    await loadProfilePage(language(params.lang));
  },
  component: lazyRouteComponent(() => import('../pages/shares/shares-page.tsx'), 'SharesPage'),
});

const shared = createRoute({
  getParentRoute: () => languageRoute,
  path: 'shared',
  component: lazyRouteComponent(() => import('../pages/shared/shared-page.tsx'), 'SharedPage'),
});

const seen = createRoute({
  getParentRoute: () => languageRoute,
  path: 'seen',
  loader: () => queryClient.query(sessionQuery),
  component: lazyRouteComponent(() => import('../pages/seen/seen-page.tsx'), 'SeenPage'),
});

const signIn = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sign-in',
  loader: async ({ params }) => {
    const { loadProfilePage } = await import('../profile.ts');
    await loadProfilePage(language(params.lang));
  },
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const fromProvider = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sign-in/from/$provider',
  component: lazyRouteComponent(() => import('../pages/sign-in/from-provider-page.tsx'), 'FromProviderPage'),
});

const account = createRoute({
  getParentRoute: () => languageRoute,
  path: 'account',
  loader: async () => {
    const { loadAccountPage } = await import('../account.ts');
    await loadAccountPage();
  },
  component: lazyRouteComponent(() => import('../pages/account/account-page.tsx'), 'AccountPage'),
});

const consents = createRoute({
  getParentRoute: () => languageRoute,
  path: 'consents',
  loader: () => queryClient.query(sessionQuery),
  component: lazyRouteComponent(() => import('../pages/consents/consents-page.tsx'), 'ConsentsPage'),
});

const privacy = createRoute({
  getParentRoute: () => languageRoute,
  path: 'privacy',
  loader: ({ params }) => api.listPurposes({ query: { lang: language(params.lang) } }),
  component: lazyRouteComponent(() => import('../pages/privacy/privacy-page.tsx'), 'PrivacyPage'),
});

const ai = createRoute({
  getParentRoute: () => languageRoute,
  path: 'ai',
  component: lazyRouteComponent(() => import('../pages/ai/ai-page.tsx'), 'AiPage'),
});

const accessibility = createRoute({
  getParentRoute: () => languageRoute,
  path: 'accessibility',
  component: lazyRouteComponent(() => import('../pages/accessibility/accessibility-page.tsx'), 'AccessibilityPage'),
});

/** Every parameter of an address is text or a list of texts, whatever its name. */
function onlyText(search: Record<string, unknown>): Search {
  return Object.fromEntries(Object.entries(search).filter(isText));
}

function isText(entry: [string, unknown]): entry is [string, string | string[]] {
  const [, value] = entry;
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

function language(lang: string): Language {
  return isLanguage(lang) ? lang : languages[0];
}

export const routeTree = root.addChildren([
  home,
  fromAnyProvider,
  languageRoute.addChildren([
    start,
    skills,
    county,
    next,
    compare,
    plan,
    occupation,
    courses,
    course,
    gaps,
    regions,
    region,
    sources,
    about,
    profile,
    signIn,
    fromProvider,
    account,
    shares,
    shared,
    seen,
    consents,
    privacy,
    ai,
    accessibility,
  ]),
]);
