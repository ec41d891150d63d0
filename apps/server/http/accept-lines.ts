import type { FastifyInstance } from 'fastify';
import { linesMedia } from '#contract/routes.ts';

type Strategy = Parameters<FastifyInstance['addConstraintStrategy']>[0];
type Storage = ReturnType<Strategy['storage']>;
type RouteHandler = Parameters<Storage['set']>[1];

/** Leads a caller who accepts JSON lines to the route that answers so, where there is one. */
export const acceptLines: Strategy = {
  name: 'accept',
  storage: () => {
    const handlers = new Map<unknown, RouteHandler>();
    return {
      get: (type) => handlers.get(type) ?? null,
      set: (type, handler) => void handlers.set(type, handler),
      del: (type) => void handlers.delete(type),
      empty: () => handlers.clear(),
    };
  },
  validate: () => undefined,
  deriveConstraint: ({ headers }) => (headers.accept?.includes(linesMedia) ? linesMedia : undefined),
};
