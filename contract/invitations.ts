import Type, { type Static } from 'typebox';
import { OwnId } from './access.ts';
import { Kind, MemberName, memberRoles, Role } from './organisations.ts';
import { nullable, StoredText, shape } from './schemas.ts';

/** Days an invitation lasts: unless whoever makes it says otherwise, and at most. */
export const invitationDays = { default: 7, most: 30 } as const;

const id = Type.String();

export const NewInvitation = shape({
  role: Role,
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: invitationDays.most, default: invitationDays.default })),
  /** For whom it is, in the maker's own words; whoever opens it is not told. */
  note: Type.Optional(StoredText({ maxLength: 100 })),
});
export type NewInvitation = Static<typeof NewInvitation>;
/** Told once: the database keeps only a hash of the code. */
export const MadeInvitation = shape({ id, code: Type.String(), expiresAt: Type.String() });
export type MadeInvitation = Static<typeof MadeInvitation>;

export const invitationStates = ['open', 'used', 'revoked', 'expired'] as const;
export const Invitations = shape({
  invitations: Type.Array(
    shape({
      id,
      role: Role,
      state: Type.Enum([...invitationStates]),
      note: Type.String(),
      /** Who made it, as she is called there; null when it was an administrator. */
      madeBy: nullable(Type.String()),
      createdAt: Type.String(),
      expiresAt: Type.String(),
      endedAt: nullable(Type.String()),
    }),
  ),
});
export type Invitations = Static<typeof Invitations>;
export const InvitationParams = shape({ id: OwnId, invitation: OwnId });
export const Revoked = shape({ revoked: Type.Literal(true) });

/** What somebody who has the link sends: in the body, so that no log of addresses has it. */
const Code = Type.String({ maxLength: 200 });
export const InvitationCode = shape({ code: Code });
export const InvitationTold = shape({
  /** Null when it is to administer the installation. */
  organisation: nullable(shape({ id, kind: Kind, name: Type.String() })),
  role: Type.Enum([...memberRoles, 'administrator']),
  expiresAt: Type.String(),
});
export type InvitationTold = Static<typeof InvitationTold>;
export const Acceptance = shape({ code: Code, name: MemberName });
/** The organisation she is in now; null when she administers the installation. */
export const Accepted = shape({ organisation: nullable(id) });
