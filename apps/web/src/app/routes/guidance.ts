import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { queries, queryClient } from '../../api.ts';
import { language, languageRoute, one } from './root.ts';

const start = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../../pages/start/start-page.tsx'), 'StartPage'),
});

const skills = createRoute({
  getParentRoute: () => languageRoute,
  path: 'skills',
  loaderDeps: ({ search }) => search,
  loader: async ({ params, deps }) => {
    const { loadSkillsStep } = await import('../../pages/skills/load-skills.ts');
    return loadSkillsStep(language(params.lang), deps);
  },
  // Each skill added or taken away changes the address; the list must stay while it does.
  pendingMs: 2000,
  component: lazyRouteComponent(() => import('../../pages/skills/skills-page.tsx'), 'SkillsPage'),
});

const county = createRoute({
  getParentRoute: () => languageRoute,
  path: 'county',
  loader: ({ params }) => queryClient.query(queries.regions(language(params.lang))),
  component: lazyRouteComponent(() => import('../../pages/county/county-page.tsx'), 'CountyPage'),
});

const next = createRoute({
  getParentRoute: () => languageRoute,
  path: 'next',
  // Which jobs she means to compare, and the day courses are told for, are no matter of the list.
  loaderDeps: ({ search: { compare: _compare, asOf: _asOf, ...asked } }) => asked,
  loader: async ({ params, deps }) => {
    const { loadNext } = await import('../../pages/next/load-next.ts');
    return loadNext(language(params.lang), deps);
  },
  // More jobs and other filters change the address; the list must stay while it does.
  pendingMs: 2000,
  component: lazyRouteComponent(() => import('../../pages/next/next-page.tsx'), 'NextPage'),
});

const compare = createRoute({
  getParentRoute: () => languageRoute,
  path: 'compare',
  loaderDeps: ({ search }) => search,
  loader: async ({ params, deps }) => {
    const { loadComparison } = await import('../../pages/compare/load-compare.ts');
    return loadComparison(language(params.lang), deps);
  },
  component: lazyRouteComponent(() => import('../../pages/compare/compare-page.tsx'), 'ComparePage'),
});

const plan = createRoute({
  getParentRoute: () => languageRoute,
  path: 'plan',
  loader: ({ params }) => queryClient.query(queries.places(language(params.lang))),
  component: lazyRouteComponent(() => import('../../pages/plan/plan-page.tsx'), 'PlanPage'),
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
  component: lazyRouteComponent(() => import('../../pages/occupation/occupation-page.tsx'), 'OccupationPage'),
});

/** From what she has done to a next job and a plan. */
export const guidanceRoutes = [start, skills, county, next, compare, plan, occupation] as const;
