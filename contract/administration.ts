import Type, { type Static } from 'typebox';
import { invitationDays, MadeInvitation } from './invitations.ts';
import { Kind, Name, organisation, Regions } from './organisations.ts';
import { LanguageCode, nullable, StoredText, shape } from './schemas.ts';

const id = Type.String();

/** An administrator's sight: that there is such an organisation and whether somebody owns it, not who is in it. */
export const AllOrganisations = shape({
  organisations: Type.Array(
    shape({
      ...organisation,
      createdAt: Type.String(),
      owners: Type.Integer(),
      /** Until when an invitation to own it lasts, that an administrator made and nobody has used. */
      invitedUntil: nullable(Type.String()),
    }),
  ),
  next: nullable(Type.String({ description: 'Gives the page after this; null on the last.' })),
});
export type AllOrganisations = Static<typeof AllOrganisations>;
export const AllOrganisationsQuery = shape({
  q: Type.Optional(StoredText({ maxLength: 120 })),
  cursor: Type.Optional(Type.String({ maxLength: 400, description: 'The `next` of the page before.' })),
  lang: Type.Optional(LanguageCode),
});
export const OrganisationBody = shape({ kind: Kind, name: Name, regions: Regions });
export type OrganisationBody = Static<typeof OrganisationBody>;
export const MadeOrganisation = shape({ id, invitation: MadeInvitation });
export type MadeOrganisation = Static<typeof MadeOrganisation>;
export const Removed = shape({ removed: Type.Literal(true) });

/** As `MadeInvitation`, with the address that the server’s pages have; null where it has not been told. */
export const MadeAdministratorLink = shape({ ...MadeInvitation.properties, site: nullable(Type.String()) });
export const AdministratorLinkBody = shape({ days: Type.Integer({ minimum: 1, maximum: invitationDays.most }) });
export const Administrators = shape({
  administrators: Type.Array(shape({ id, name: Type.String(), since: Type.String() })),
  /** Links that may still make somebody one, the one that ends last first; never their codes. */
  links: Type.Array(shape({ id, createdAt: Type.String(), expiresAt: Type.String() })),
});
export const AdministratorParams = shape({ id: Type.String({ maxLength: 200 }) });
export type Administrators = Static<typeof Administrators>;
