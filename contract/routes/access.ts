import { Ended, Erased, OwnParams, SessionState, Sessions, SignedOut } from '../access.ts';
import type { Route } from '../route.ts';

const personal = { status: 200, cache: 'none', guard: 'person' } as const;

export const accessRoutes = {
  getSession: {
    ...personal,
    guard: 'session',
    method: 'GET',
    path: '/session',
    summary: 'Whether the caller is signed in, and how one can sign in here.',
    response: SessionState,
    errors: [],
  },
  signOut: {
    ...personal,
    guard: 'session',
    method: 'DELETE',
    path: '/session',
    summary: 'Sign out: the session ends and its cookie is removed.',
    response: SignedOut,
    errors: ['access/cross-site', 'request/too-many'],
  },
  listSessions: {
    ...personal,
    method: 'GET',
    path: '/sessions',
    summary: 'Where she is signed in.',
    response: Sessions,
    errors: ['access/signed-out'],
  },
  endSession: {
    ...personal,
    limit: 'never',
    method: 'DELETE',
    path: '/sessions/{id}',
    summary: 'End one of her sessions.',
    params: OwnParams,
    response: Ended,
    errors: ['access/signed-out', 'access/cross-site', 'access/not-found'],
  },
  endOtherSessions: {
    ...personal,
    limit: 'never',
    method: 'DELETE',
    path: '/sessions',
    summary: 'End all her sessions but the one that asks.',
    response: Ended,
    errors: ['access/signed-out', 'access/cross-site', 'access/not-found'],
  },
  eraseAccount: {
    ...personal,
    limit: 'never',
    method: 'DELETE',
    path: '/account',
    summary: 'Erase the account and everything personal with it, at once and for good.',
    response: Erased,
    errors: ['access/signed-out', 'access/cross-site', 'access/not-found', 'access/confirm-first'],
  },
} as const satisfies Record<string, Route>;
