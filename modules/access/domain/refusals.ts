import type { Refusal } from '#contract/errors.ts';

/** The one answer to what is absent, somebody else's, or asked for by who may not: they cannot be told apart. */
export const notFound: Refusal = { code: 'access/not-found', details: {} };
/** The one answer to a sign-in that does not hold, whatever is wrong with it. */
export const notConfirmed: Refusal = { code: 'access/not-confirmed', details: {} };
export const attemptOver: Refusal = { code: 'access/attempt-over', details: {} };
export const noPasskeysHere: Refusal = { code: 'access/no-passkeys-here', details: {} };
export const passkeyKnown: Refusal = { code: 'access/passkey-known', details: {} };
export const lastWayIn: Refusal = { code: 'access/last-way-in', details: {} };
export const providerAway: Refusal = { code: 'access/provider-away', details: {} };
/** What cannot be undone asks for her passkey or her provider anew. */
export const confirmFirst: Refusal = { code: 'access/confirm-first', details: {} };
