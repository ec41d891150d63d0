import type { AttemptOf } from '../domain/attempt.ts';
import type { Caller, SignedIn } from './open-session.ts';

/** Where to go on, and the session if she was not signed in before. */
export interface Came {
  readonly to: string;
  readonly signedIn: SignedIn | undefined;
}

/** What she was sent for, and who the provider says that she is. */
export type Heard = Caller & { readonly attempt: AttemptOf<'provider'>; readonly pseudonym: string };
