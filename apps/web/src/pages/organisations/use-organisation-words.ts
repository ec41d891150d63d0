import { useLingui } from '@lingui/react/macro';
import type { MemberRole, OrganisationKind } from '#contract/organisations.ts';

/** What kinds of organisations and the roles in them are called, and what a role may. */
export function useOrganisationWords() {
  const { t } = useLingui();
  const kinds: Readonly<Record<OrganisationKind, string>> = {
    employer: t`Employer`,
    school: t`School`,
    'school-owner': t`School owner`,
    'education-provider': t`Education provider`,
    'trade-association': t`Trade association`,
    agency: t`Public agency`,
    region: t`Region`,
    partnership: t`Partnership`,
  };
  const roles: Readonly<Record<MemberRole, string>> = { owner: t`Owner`, editor: t`Editor`, reader: t`Reader` };
  const rolesMay: Readonly<Record<MemberRole, string>> = {
    owner: t`Decides who is in it, and may all that an editor may.`,
    editor: t`May change what is the organisation’s, and read all of it.`,
    reader: t`May read what is the organisation’s.`,
  };
  return { kinds, roles, rolesMay };
}
