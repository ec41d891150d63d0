import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { queryClient } from '../../api.ts';
import { sessionQuery } from '../../session.ts';
import { languageRoute, ownRoute } from './root.ts';

const organisations = createRoute({
  getParentRoute: () => ownRoute,
  path: 'organisations',
  loader: async () => {
    const { loadOrganisations } = await import('../../organisations.ts');
    await loadOrganisations();
  },
  component: lazyRouteComponent(() => import('../../pages/organisations/organisations-page.tsx'), 'OrganisationsPage'),
});

const organisation = createRoute({
  getParentRoute: () => ownRoute,
  path: 'organisation/$id',
  loader: async ({ params }) => {
    const { loadOrganisation } = await import('../../organisations.ts');
    await loadOrganisation(params.id);
  },
  component: lazyRouteComponent(() => import('../../pages/organisation/organisation-page.tsx'), 'OrganisationPage'),
  errorComponent: lazyRouteComponent(() => import('../../pages/organisation/not-in-it.tsx'), 'NotInIt'),
});

const invitation = createRoute({
  getParentRoute: () => languageRoute,
  path: 'invitation',
  loader: () => queryClient.query(sessionQuery),
  component: lazyRouteComponent(() => import('../../pages/invitation/invitation-page.tsx'), 'InvitationPage'),
});

const administration = createRoute({
  getParentRoute: () => ownRoute,
  path: 'administration',
  loader: async () => {
    const { loadOrganisations } = await import('../../organisations.ts');
    await loadOrganisations();
  },
  component: lazyRouteComponent(
    () => import('../../pages/administration/administration-page.tsx'),
    'AdministrationPage',
  ),
});

/** Organisations, to those who are in them or administer the service. */
export const organisationRoutes = [organisations, organisation, administration] as const;
/** The way into one. */
export const invitationRoutes = [invitation] as const;
