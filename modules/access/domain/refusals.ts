import type { Refusal } from '#contract/errors.ts';

/** The one answer to what is absent, somebody else's, or asked for by who may not: they cannot be told apart. */
export const notFound: Refusal = { code: 'access/not-found', details: {} };
