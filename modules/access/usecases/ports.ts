import type { Transaction } from 'kysely';
import type { Actor, PersonActor } from '#contract/access.ts';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import type { Act, InstallationThing, OrganisationThing, Thing } from '../domain/answers.ts';

/** What is done on nobody's behalf; each is shown what its policies say, and nothing else. */
export type Task = 'statistics' | 'retention' | 'administration';

export interface ShareLink {
  readonly tokenHash: string;
  readonly at: Date;
}

/** What shows a row to somebody who is not yet known: one of these, and the time it is for rows that have an end. */
export interface Held {
  readonly attempt?: string;
  readonly credential?: string;
  readonly recovery?: string;
  readonly pseudonym?: string;
  readonly at?: string;
}

/** The two walls around what is somebody's. */
export interface Walls {
  /** Wall 1: whether this actor may do this to this thing. */
  may(actor: Actor, act: Act, thing: Thing): boolean;
  /** Wall 2: a transaction in which the database shows and takes only what is the actor's. */
  as<T>(actor: Actor, act: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Wall 2 for somebody who holds a session's token: that session is shown, until she turns out to be somebody. */
  asHolder<T>(tokenHash: string, act: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Wall 2 for whoever has a share's link: shown is what that share shows, while it is open. */
  asReader<T>(link: ShareLink, act: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Wall 2 for what is done on nobody's behalf. */
  asTask<T>(task: Task, act: (transaction: Transaction<Tables>) => Promise<T>, at?: Date): Promise<T>;
  /** Wall 2 for somebody who holds what a row was made from, likewise. */
  asHolderOf<T>(held: Held, act: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;
  /**
   * Wall 2 for somebody in an organisation: shown is what her role there shows, and wall 1 is asked with what she was
   * found to be; nothing more than her own when she is no member.
   */
  asMember<T>(
    place: Place,
    act: (transaction: Transaction<Tables>, found: OrganisationThing) => Promise<T>,
  ): Promise<T>;
  /** Wall 2 for an administrator of the installation; nothing more than her own for who is none. */
  asAdministrator<T>(
    actor: PersonActor,
    act: (transaction: Transaction<Tables>, found: InstallationThing) => Promise<T>,
  ): Promise<T>;
  /** Wall 2 for whoever has an invitation's link, signed in or not: shown is that invitation, and what it leads to. */
  asInvited<T>(
    invitation: { readonly actor: Actor; readonly codeHash: string; readonly at: Date },
    act: (transaction: Transaction<Tables>) => Promise<T>,
  ): Promise<T>;
}

export interface Place {
  readonly actor: PersonActor;
  readonly organisationId: string;
  /** The county of what the act is done to, where it is in one; wall 1 is asked with it. */
  readonly region?: string;
  /** Acts that change who is there are taken in turn: what she was found to be holds until the transaction ends. */
  readonly inTurn?: boolean;
}

export interface AccessDependencies {
  readonly walls: Walls;
  readonly now: () => Date;
}

/** What a provider is asked, and what its answer has to meet. */
export interface ProviderQuestion {
  /** Where to send her. */
  readonly url: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface ProviderAnswer extends Omit<ProviderQuestion, 'url'> {
  /** Where she came back to, with all that the provider put there. */
  readonly address: string;
  /** Whether she must have shown there lately that it is her (`auth_time`). */
  readonly anew: boolean;
}

export interface AskOptions {
  /** Whether the provider is to make sure who it is, whoever is signed in there already. */
  readonly anew: boolean;
}

/** Those who vouch for who she is. */
export interface Providers {
  readonly list: readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[];
  /** Undefined when there is no such provider; throws when it cannot be reached. */
  readonly ask: (id: string, redirectUri: string, options: AskOptions) => Promise<ProviderQuestion | undefined>;
  /** Her pseudonym; undefined, or a throw, when the answer does not hold. */
  readonly hear: (id: string, answer: ProviderAnswer) => Promise<string | undefined>;
  /** Where she signs out there, and is sent back from; undefined when there is no such place. */
  readonly leave: (id: string, returnTo: string) => Promise<string | undefined>;
}

export interface ProviderDependencies extends AccessDependencies {
  readonly providers: Providers;
}
