import type { Invitations } from '#contract/invitations.ts';
import type { MemberRole } from '#contract/organisations.ts';

/** A link that lets one person in: to an organisation, or to administer the installation. */
export interface Invitation {
  readonly invitationId: string;
  /** Null when it is to administer the installation. */
  readonly organisationId: string | null;
  readonly role: MemberRole | 'administrator';
  /** For whom it is, in its maker's words. */
  readonly note: string;
  /** Id of the member who made it; null when it was an administrator, or the command. */
  readonly madeBy: string | null;
  /** Id of the administrator who made it: it falls with her. */
  readonly madeAs: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

type Ends = Pick<Invitation, 'usedAt' | 'revokedAt' | 'expiresAt'>;
type State = Invitations['invitations'][number]['state'];

export function stateOf({ usedAt, revokedAt, expiresAt }: Ends, now: Date): State {
  if (usedAt !== null) return 'used';
  if (revokedAt !== null) return 'revoked';
  return now < expiresAt ? 'open' : 'expired';
}

/** Whether it lets its holder in. */
export function isOpen(invitation: Ends, now: Date): boolean {
  return stateOf(invitation, now) === 'open';
}

/** The same where it leads: one to own an organisation that an administrator made does so only while nobody owns it. */
export function letsIn(
  invitation: Ends & Pick<Invitation, 'organisationId' | 'madeBy'>,
  { owners, at }: { readonly owners: number; readonly at: Date },
): boolean {
  const handing = invitation.organisationId !== null && invitation.madeBy === null;
  return isOpen(invitation, at) && (!handing || owners === 0);
}

/** When it ended; null while it is open. */
export function endOf(invitation: Ends, now: Date): Date | null {
  if (isOpen(invitation, now)) return null;
  return invitation.usedAt ?? invitation.revokedAt ?? invitation.expiresAt;
}

export function expiryOf(madeAt: Date, days: number): Date {
  return new Date(madeAt.getTime() + days * 24 * 3_600_000);
}
