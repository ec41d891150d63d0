import Type, { type Static } from 'typebox';
import { OwnId } from './access.ts';
import { nullable, StoredText, shape } from './schemas.ts';

export const organisationKinds = [
  'employer',
  'school',
  'school-owner',
  'education-provider',
  'trade-association',
  'agency',
  'region',
  'partnership',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** From most to least: whoever is more may all that a lesser one may. */
export const memberRoles = ['owner', 'editor', 'reader'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** What the pages ask whether she may, so that they show no button that would be refused. */
export const memberActs = [
  'organisation.rename',
  'organisation.end',
  'member.change-role',
  'member.remove',
  'invitation.list',
  'invitation.make',
  'invitation.revoke',
] as const;

const id = Type.String();
export const Kind = Type.Enum([...organisationKinds]);
export const Role = Type.Enum([...memberRoles]);
/** Something to be called by: not blanks alone. */
const called = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '^[^\\u0000]*\\S[^\\u0000]*$' });
export const Name = called(120);
/** What somebody is called in an organisation; her own choice, and empty when her identity is protected. */
export const MemberName = StoredText({ maxLength: 80 });
export const Regions = Type.Array(Type.String({ pattern: '^[0-9]{2}$', description: 'Code of a county.' }), {
  maxItems: 30,
  description: 'Codes of the counties the organisation may act in.',
});

export const organisation = { id, kind: Kind, name: Type.String(), regions: Type.Array(Type.String()) };

/** Those she is a member of. */
export const Organisations = shape({
  organisations: Type.Array(
    shape({
      ...organisation,
      role: Role,
      /** Whether she is its only owner: then she cannot leave it. */
      onlyOwner: Type.Boolean(),
    }),
  ),
  /** Whether she is an administrator of the installation. */
  administrator: Type.Boolean(),
});
export type Organisations = Static<typeof Organisations>;

export const OrganisationParams = shape({ id: OwnId });
export const Organisation = shape({
  ...organisation,
  since: Type.String(),
  role: Role,
  /** What she is called there. */
  ownName: Type.String(),
  /** How many own it; told to owners alone. */
  owners: nullable(Type.Integer()),
  /** Whether nobody owns it. */
  ownerless: Type.Boolean(),
  may: Type.Array(Type.Enum([...memberActs])),
});
export type Organisation = Static<typeof Organisation>;
export const OrganisationName = shape({ name: Name });

export const Members = shape({
  members: Type.Array(
    shape({
      id,
      /** Empty when she has given none. */
      name: Type.String(),
      role: Role,
      /** Null with an empty name: a day known from before would tell who it is. */
      since: nullable(Type.String()),
      you: Type.Boolean(),
    }),
  ),
});
export type Members = Static<typeof Members>;
export const MemberParams = shape({ id: OwnId, member: OwnId });
export const MemberRoleBody = shape({ role: Role });
export const OwnMembershipBody = shape({ name: called(80) });
