import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { isLanguage, type Language, languages } from '#kit/language.ts';
import { queries, queryClient } from '../api.ts';
import { activate, preferredLanguage } from '../i18n/language.ts';
import { type Choices, paths } from '../paths.ts';
import { Shell } from './shell.tsx';

type Search = Record<string, string | string[]>;
const anySearch = (search: Record<string, unknown>): Search => search as Search;
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

const root = createRootRoute({ validateSearch: anySearch });

const languageRoute = createRoute({
  getParentRoute: () => root,
  path: '$lang',
  component: Shell,
  params: { parse: ({ lang }) => ({ lang: lang as Language }), stringify: ({ lang }) => ({ lang }) },
  beforeLoad: async ({ params, location }) => {
    if (!isLanguage(params.lang)) {
      throw redirect({ href: `/${preferredLanguage()}${location.href}`, replace: true });
    }
    await activate(params.lang);
  },
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ href: paths.start(preferredLanguage()), replace: true });
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
    return loadSkillsStep(language(params.lang), deps as Choices);
  },
  // Each skill added or taken away changes the address; the list must stay while it does.
  pendingMs: 2000,
  component: lazyRouteComponent(() => import('../pages/skills/skills-page.tsx'), 'SkillsPage'),
});

const county = createRoute({
  getParentRoute: () => languageRoute,
  path: 'county',
  loader: ({ params }) => queryClient.ensureQueryData(queries.regions(language(params.lang))),
  component: lazyRouteComponent(() => import('../pages/county/county-page.tsx'), 'CountyPage'),
});

const next = createRoute({
  getParentRoute: () => languageRoute,
  path: 'next',
  // What she hides stays between her and the address; the API does not know of it.
  loaderDeps: ({ search: { hide: _, ...asked } }) => asked,
  loader: async ({ params, deps }) => {
    const lang = language(params.lang);
    const [jobs, { regions }] = await Promise.all([
      queryClient.ensureQueryData(queries.next(lang, deps as Choices)),
      queryClient.ensureQueryData(queries.regions(lang)),
    ]);
    return { jobs, regions };
  },
  component: lazyRouteComponent(() => import('../pages/next/next-page.tsx'), 'NextPage'),
});

const occupation = createRoute({
  getParentRoute: () => languageRoute,
  path: 'occupation/$id',
  loaderDeps: ({ search }) => ({ region: one(search.region) }),
  loader: async ({ params, deps }) => {
    const lang = language(params.lang);
    const [page, map] = await Promise.all([
      queryClient.ensureQueryData(queries.occupation(lang, params.id, deps.region)),
      queryClient.ensureQueryData(queries.map(lang)),
    ]);
    return { page, map };
  },
  component: lazyRouteComponent(() => import('../pages/occupation/occupation-page.tsx'), 'OccupationPage'),
});

const regions = createRoute({
  getParentRoute: () => languageRoute,
  path: 'region',
  loader: ({ params }) => queryClient.ensureQueryData(queries.map(language(params.lang))),
  component: lazyRouteComponent(() => import('../pages/region/regions-page.tsx'), 'RegionsPage'),
});

const region = createRoute({
  getParentRoute: () => languageRoute,
  path: 'region/$code',
  loader: async ({ params }) => {
    const lang = language(params.lang);
    const [page, map] = await Promise.all([
      queryClient.ensureQueryData(queries.region(lang, params.code)),
      queryClient.ensureQueryData(queries.map(lang)),
    ]);
    return { page, map };
  },
  component: lazyRouteComponent(() => import('../pages/region/region-page.tsx'), 'RegionPage'),
});

const sources = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sources',
  loader: ({ params }) => queryClient.ensureQueryData(queries.sources(language(params.lang))),
  component: lazyRouteComponent(() => import('../pages/sources/sources-page.tsx'), 'SourcesPage'),
});

const about = createRoute({
  getParentRoute: () => languageRoute,
  path: 'about',
  component: lazyRouteComponent(() => import('../pages/about/about-page.tsx'), 'AboutPage'),
});

function language(lang: string): Language {
  return isLanguage(lang) ? lang : languages[0];
}

export const routeTree = root.addChildren([
  home,
  languageRoute.addChildren([start, skills, county, next, occupation, regions, region, sources, about]),
]);
