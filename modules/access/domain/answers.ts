import type { Actor } from '#contract/access.ts';
import type { MemberRole } from '#contract/organisations.ts';

/**
 * Whose things an act may be done to; of an organisation's things, what the actor has to be there at least. `in region`
 * is for things that are in a county: the organisation has to be let act there, and where no county is told nobody may.
 */
export type Reach = 'none' | 'own' | 'any' | MemberRole | `${MemberRole} in region` | 'administrator';
export type Role = Actor['kind'];

/**
 * Wall 1: who may do what to whose things; a role that is not named may not. Every use case and read of what is
 * somebody's asks it first. A reader is whoever has a share's link, and her own is the person's who shared.
 */
export const answers = {
  'account.open': { visitor: 'any', person: 'any' },
  'account.export': { visitor: 'none', person: 'own' },
  'account.erase': { visitor: 'none', person: 'own' },
  'account.read': { visitor: 'none', person: 'own' },
  'account.recover': { visitor: 'any', person: 'any' },
  'passkey.sign-in': { visitor: 'any', person: 'any' },
  'passkey.add': { visitor: 'none', person: 'own' },
  'passkey.change': { visitor: 'none', person: 'own' },
  'identity.sign-in': { visitor: 'any', person: 'any' },
  'identity.connect': { person: 'own' },
  'recovery.make': { visitor: 'none', person: 'own' },
  'session.list': { visitor: 'none', person: 'own' },
  'session.confirm': { person: 'own' },
  'session.end': { visitor: 'none', person: 'own' },
  'profile.read': { visitor: 'none', person: 'own' },
  'profile.change': { visitor: 'none', person: 'own' },
  'event.list': { person: 'own' },
  'consent.list': { person: 'own' },
  'consent.change': { person: 'own' },
  'protection.set': { person: 'own' },
  'statistics.read': { visitor: 'any', person: 'any', reader: 'any' },
  'retention.sweep': { service: 'any' },
  'share.list': { person: 'own' },
  'share.make': { person: 'own' },
  'share.close': { person: 'own' },
  'share.open': { reader: 'own' },
  'membership.list': { person: 'own' },
  'organisation.read': { person: 'reader' },
  'organisation.leave': { person: 'reader' },
  'organisation.rename': { person: 'owner' },
  'organisation.end': { person: 'owner' },
  'member.list': { person: 'reader' },
  'member.rename-self': { person: 'reader' },
  'member.change-role': { person: 'owner' },
  'member.remove': { person: 'owner' },
  'invitation.list': { person: 'owner' },
  'invitation.make': { person: 'owner' },
  'invitation.revoke': { person: 'owner' },
  'invitation.read': { visitor: 'any', person: 'any' },
  'invitation.accept': { person: 'own' },
  'organisation.list-all': { person: 'administrator' },
  'organisation.create': { person: 'administrator' },
  'organisation.change': { person: 'administrator' },
  'organisation.hand-over': { person: 'administrator' },
  'organisation.remove': { person: 'administrator' },
  'administrator.list': { service: 'any' },
  'administrator.invite': { service: 'any' },
  'administrator.revoke': { service: 'any' },
  'administrator.remove': { service: 'any' },
} as const satisfies Record<string, Readonly<Partial<Record<Role, Reach>>>>;

export type Act = keyof typeof answers;

/** What an act is done to: a person's; an organisation's, with what the actor is there; or the installation's. */
export type Thing = OwnThing | OrganisationThing | InstallationThing;
export interface OwnThing {
  /** Whose it is. */
  readonly ownerId: string;
}
/** Both are what the database has of the actor: `walls.asMember` finds them, and nothing else is to make one up. */
export interface OrganisationThing {
  readonly organisationId: string;
  /** Null when she is no member. */
  readonly role: MemberRole | null;
  /** Codes of the counties that the organisation may act in. */
  readonly regions: readonly string[];
  /** The county that the thing is in; acts that are `in region` are refused without it. */
  readonly region?: string;
}
export interface InstallationThing {
  readonly administrator: boolean;
}

/** Whether this actor may do this to this thing. */
export function may(actor: Actor, act: Act, thing: Thing): boolean {
  const row: Readonly<Partial<Record<Role, Reach>>> = answers[act];
  return reaches(row[actor.kind] ?? 'none', actor, thing);
}

/** What an entry of the table says of this actor and this thing. */
export function reaches(reach: Reach, actor: Actor, thing: Thing): boolean {
  switch (reach) {
    case 'none':
      return false;
    case 'own':
      return 'personId' in actor && 'ownerId' in thing && actor.personId === thing.ownerId;
    case 'any':
      return true;
    case 'administrator':
      return 'administrator' in thing && thing.administrator;
    case 'reader':
    case 'editor':
    case 'owner':
      return 'organisationId' in thing && isAtLeast(thing.role, reach);
    case 'reader in region':
    case 'editor in region':
    case 'owner in region': {
      if (!('organisationId' in thing) || thing.region === undefined) return false;
      return thing.regions.includes(thing.region) && isAtLeast(thing.role, leastOf[reach]);
    }
  }
}

const leastOf = { 'reader in region': 'reader', 'editor in region': 'editor', 'owner in region': 'owner' } as const;
const rank: Readonly<Record<MemberRole, number>> = { reader: 1, editor: 2, owner: 3 };

/** Whether a role, null being none, may all that another may. */
export function isAtLeast(role: MemberRole | null, least: MemberRole): boolean {
  return role !== null && rank[role] >= rank[least];
}
