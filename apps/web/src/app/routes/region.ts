import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { queries, queryClient } from '../../api.ts';
import { language, languageRoute } from './root.ts';

const courses = createRoute({
  getParentRoute: () => languageRoute,
  path: 'courses',
  loaderDeps: ({ search }) => search,
  loader: async ({ params, deps }) => {
    const { loadCourses } = await import('../../pages/courses/load-courses.ts');
    return loadCourses(language(params.lang), deps);
  },
  // More courses and other wishes change the address; the list must stay while it does.
  pendingMs: 2000,
  component: lazyRouteComponent(() => import('../../pages/courses/courses-page.tsx'), 'CoursesPage'),
});

const course = createRoute({
  getParentRoute: () => languageRoute,
  path: 'course/$id',
  // What she came for decides what stands first on the page; the course is the same.
  loaderDeps: ({ search: { skill: _skill, ...asked } }) => asked,
  loader: ({ params, deps }) => queryClient.query(queries.course(language(params.lang), params.id, deps)),
  component: lazyRouteComponent(() => import('../../pages/course/course-page.tsx'), 'CoursePage'),
});

const gaps = createRoute({
  getParentRoute: () => languageRoute,
  path: 'gaps',
  loaderDeps: ({ search }) => search,
  loader: async ({ params, deps }) => {
    const { loadGaps } = await import('../../pages/gaps/load-gaps.ts');
    return loadGaps(language(params.lang), deps);
  },
  pendingMs: 2000,
  component: lazyRouteComponent(() => import('../../pages/gaps/gaps-page.tsx'), 'GapsPage'),
});

const regions = createRoute({
  getParentRoute: () => languageRoute,
  path: 'region',
  loader: async ({ params }) => {
    const { loadRegions } = await import('../../pages/region/load-regions.ts');
    return loadRegions(language(params.lang));
  },
  component: lazyRouteComponent(() => import('../../pages/region/regions-page.tsx'), 'RegionsPage'),
});

const region = createRoute({
  getParentRoute: () => languageRoute,
  path: 'region/$code',
  loader: async ({ params }) => {
    const { loadRegion } = await import('../../pages/region/load-regions.ts');
    return loadRegion(language(params.lang), params.code);
  },
  component: lazyRouteComponent(() => import('../../pages/region/region-page.tsx'), 'RegionPage'),
});

/** What a region has: courses, what they leave out, and its labour market. */
export const regionRoutes = [courses, course, gaps, regions, region] as const;
