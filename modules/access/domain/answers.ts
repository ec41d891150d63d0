import type { Actor } from '#contract/access.ts';

/** Whose things an act may be done to. */
export type Reach = 'none' | 'own' | 'any';
export type Role = Actor['kind'];

/** Wall 1: who may do what to whose things. Every use case and read of what is somebody's asks it first. */
export const answers = {
  'account.open': { visitor: 'any', person: 'any' },
  'account.export': { visitor: 'none', person: 'own' },
  'account.erase': { visitor: 'none', person: 'own' },
  'session.list': { visitor: 'none', person: 'own' },
  'session.end': { visitor: 'none', person: 'own' },
  'profile.read': { visitor: 'none', person: 'own' },
  'profile.change': { visitor: 'none', person: 'own' },
} as const satisfies Record<string, Readonly<Record<Role, Reach>>>;

export type Act = keyof typeof answers;

/** What an act is done to: whose it is. */
export interface Thing {
  readonly ownerId: string;
}

/** Whether this actor may do this to this thing. */
export function may(actor: Actor, act: Act, thing: Thing): boolean {
  const reach: Reach = answers[act][actor.kind];
  switch (reach) {
    case 'none':
      return false;
    case 'own':
      return actor.kind === 'person' && actor.personId === thing.ownerId;
    case 'any':
      return true;
  }
}
