import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { queryClient } from '../../api.ts';
import { sessionQuery } from '../../session.ts';
import { languageRoute } from './root.ts';

const organisations = createRoute({
  getParentRoute: () => languageRoute,
  path: 'organisations',
  loader: async () => {
    const { loadOrganisations } = await import('../../organisations.ts');
    await loadOrganisations();
  },
  component: lazyRouteComponent(() => import('../../pages/organisations/organisations-page.tsx'), 'OrganisationsPage'),
});

const organisation = createRoute({
  getParentRoute: () => languageRoute,
  path: 'organisation/$id',
  loader: async ({ params }) => {
    const { loadOrganisation } = await import('../../organisations.ts');
    await loadOrganisation(params.id);
  },
  component: lazyRouteComponent(() => import('../../pages/organisation/organisation-page.tsx'), 'OrganisationPage'),
});

const invitation = createRoute({
  getParentRoute: () => languageRoute,
  path: 'invitation',
  loader: () => queryClient.query(sessionQuery),
  component: lazyRouteComponent(() => import('../../pages/invitation/invitation-page.tsx'), 'InvitationPage'),
});

const administration = createRoute({
  getParentRoute: () => languageRoute,
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

/** Organisations, and the ways into them. */
export const organisationRoutes = [organisations, organisation, invitation, administration] as const;
