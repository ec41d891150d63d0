import type { MemberRole } from '#contract/organisations.ts';

/** Somebody in an organisation. */
export interface Member {
  readonly memberId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly role: MemberRole;
  /** What she is called there. */
  readonly name: string;
  /** Her identity is protected: shown to owners alone, and without a name. */
  readonly hidden: boolean;
  readonly since: Date;
}

/** Members and open invitations of an organisation together, at most. */
export const mostMembers = 500;

/** Whether an organisation would be left without an owner if this member were one no longer. */
export function isLastOwner(member: Pick<Member, 'memberId' | 'role'>, members: readonly Member[]): boolean {
  const others = members.filter(({ memberId, role }) => role === 'owner' && memberId !== member.memberId);
  return member.role === 'owner' && others.length === 0;
}
