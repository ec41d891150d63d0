import {
  ConsentBody,
  ConsentParams,
  ConsentQuery,
  Consents,
  Protection,
  ProtectionBody,
  Purposes,
  SkillStatistics,
} from '../consents.ts';
import { Done } from '../profiles.ts';
import { get, type Route } from '../route.ts';

const personal = { status: 200, cache: 'none', guard: 'person' } as const;

export const consentsRoutes = {
  listPurposes: {
    ...get,
    cache: 'none',
    path: '/purposes',
    summary: 'Why personal data is used, on what legal basis and for how long it is kept, one by one.',
    query: ConsentQuery,
    response: Purposes,
    errors: [],
  },
  listConsents: {
    ...personal,
    method: 'GET',
    path: '/consents',
    summary: 'What she may say yes or no to, and the record of what she has said.',
    query: ConsentQuery,
    response: Consents,
    errors: ['access/signed-out', 'access/not-found'],
  },
  setConsent: {
    ...personal,
    method: 'PUT',
    path: '/consents/{id}',
    summary: 'Say yes to a purpose, or take it back.',
    params: ConsentParams,
    body: ConsentBody,
    response: Done,
    errors: ['access/signed-out', 'access/cross-site', 'access/not-found', 'consent/protected'],
  },
  setProtection: {
    ...personal,
    method: 'PUT',
    path: '/protection',
    summary: 'Say that her identity is protected, or is so no longer: what is shared is closed at once.',
    body: ProtectionBody,
    response: Protection,
    errors: ['access/signed-out', 'access/cross-site', 'access/not-found'],
  },
  countSkills: {
    ...get,
    cache: 'none',
    path: '/statistics/skills',
    summary: 'How many have a skill, of those who have said that theirs may be counted; no number below five.',
    response: SkillStatistics,
    errors: [],
  },
} as const satisfies Record<string, Route>;
