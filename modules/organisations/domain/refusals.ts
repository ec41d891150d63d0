import type { Refusal } from '#contract/errors.ts';

/** The one answer to a link that lets nobody in: wrong, used, revoked and old cannot be told apart. */
export const noInvitation: Refusal = { code: 'invitation/not-found', details: {} };
export const lastOwner: Refusal = { code: 'organisation/last-owner', details: {} };
export const alreadyIn: Refusal = { code: 'organisation/already-in', details: {} };
