import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api, queries, queryClient } from '../../api.ts';
import { language, languageRoute } from './root.ts';

const sources = createRoute({
  getParentRoute: () => languageRoute,
  path: 'sources',
  loader: ({ params }) => queryClient.query(queries.sources(language(params.lang))),
  component: lazyRouteComponent(() => import('../../pages/sources/sources-page.tsx'), 'SourcesPage'),
});

const about = createRoute({
  getParentRoute: () => languageRoute,
  path: 'about',
  component: lazyRouteComponent(() => import('../../pages/about/about-page.tsx'), 'AboutPage'),
});

const privacy = createRoute({
  getParentRoute: () => languageRoute,
  path: 'privacy',
  loader: ({ params }) => api.listPurposes({ query: { lang: language(params.lang) } }),
  component: lazyRouteComponent(() => import('../../pages/privacy/privacy-page.tsx'), 'PrivacyPage'),
});

const ai = createRoute({
  getParentRoute: () => languageRoute,
  path: 'ai',
  component: lazyRouteComponent(() => import('../../pages/ai/ai-page.tsx'), 'AiPage'),
});

const accessibility = createRoute({
  getParentRoute: () => languageRoute,
  path: 'accessibility',
  component: lazyRouteComponent(() => import('../../pages/accessibility/accessibility-page.tsx'), 'AccessibilityPage'),
});

/** What the service is, and what it rests on. */
export const aboutRoutes = [sources, about, privacy, ai, accessibility] as const;
