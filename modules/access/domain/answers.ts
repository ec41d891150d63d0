import type { Actor } from '#contract/access.ts';

/** Whose things an act may be done to. */
export type Reach = 'none' | 'own' | 'any';
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
} as const satisfies Record<string, Readonly<Partial<Record<Role, Reach>>>>;

export type Act = keyof typeof answers;

/** What an act is done to: whose it is. */
export interface Thing {
  readonly ownerId: string;
}

/** Whether this actor may do this to this thing. */
export function may(actor: Actor, act: Act, thing: Thing): boolean {
  const row: Readonly<Partial<Record<Role, Reach>>> = answers[act];
  const reach = row[actor.kind] ?? 'none';
  switch (reach) {
    case 'none':
      return false;
    case 'own':
      return 'personId' in actor && actor.personId === thing.ownerId;
    case 'any':
      return true;
  }
}
