import { createRouter } from '@tanstack/react-router';
import { fromSearch, toSearch } from '../paths.ts';
import { ErrorPage } from './error-page.tsx';
import { Loading } from './loading.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { routeTree } from './routes.ts';

export const router = createRouter({
  routeTree,
  parseSearch: fromSearch,
  stringifySearch: (search) => {
    const text = toSearch(search);
    return text === '' ? '' : `?${text}`;
  },
  trailingSlash: 'preserve',
  scrollRestoration: true,
  defaultPendingMs: 300,
  defaultPendingMinMs: 200,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
});

// What the server said in the head of the first page is not true of the next.
router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
  if (fromLocation === undefined || !pathChanged) return;
  for (const element of document.head.querySelectorAll('[data-first-page]')) element.remove();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
