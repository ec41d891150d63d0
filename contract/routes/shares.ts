import { OwnParams } from '../access.ts';
import type { Route } from '../route.ts';
import { Closed, MadeShare, NewShare, OpenShareBody, Shared, Shares } from '../shares.ts';

const personal = { status: 200, cache: 'none', guard: 'person' } as const;

export const sharesRoutes = {
  listShares: {
    ...personal,
    method: 'GET',
    path: '/shares',
    summary: 'What she has shared, until when, and when it was opened.',
    response: Shares,
    errors: ['access/signed-out', 'access/not-found'],
  },
  makeShare: {
    ...personal,
    method: 'POST',
    path: '/shares',
    summary: 'Share chosen parts of her profile by a link; its token is told once, here.',
    body: NewShare,
    response: MadeShare,
    errors: [
      'access/signed-out',
      'access/cross-site',
      'access/not-found',
      'share/nothing-chosen',
      'share/item-gone',
      'share/full',
      'share/protected',
    ],
  },
  closeShare: {
    ...personal,
    method: 'DELETE',
    path: '/shares/{id}',
    summary: 'Close a share: its link shows nothing from now on.',
    params: OwnParams,
    response: Closed,
    errors: ['access/signed-out', 'access/cross-site', 'access/not-found'],
  },
  openShare: {
    method: 'POST',
    path: '/shared',
    summary: 'What a share shows, to whoever has its link.',
    body: OpenShareBody,
    response: Shared,
    status: 200,
    cache: 'none',
    guard: 'link',
    errors: ['share/not-found', 'request/too-many'],
  },
} as const satisfies Record<string, Route>;
