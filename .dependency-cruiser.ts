import type { DependencyType, ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

/**
 * Who may import whom (docs/ARCHITECTURE.md). Deny by default: a room lists what it may see, all else is an error.
 * Paths are regular expressions; `$1` is what the room's own path captured.
 */

/** Lower modules first; a module sees those before its row. Those of one row do not see each other. */
const moduleRows = [
  ['access'],
  ['organisations'],
  ['packs'],
  ['taxonomy'],
  ['profiles', 'labourmarket'],
  ['learning'],
  ['pathways'],
  ['scenarios'],
  ['employers', 'credentials'],
  ['encounters', 'partnership'],
  ['pilots'],
];

const otherModules = '^modules/(?!$1/)[^/]+/index\\.ts$';
const engine = '^engine/[^/]+/index\\.ts$';

/** `may`: files it may import; `types`: files it may import types from only; `packages`: packages, and `node:` for Node's own. */
interface Room {
  readonly at: string;
  readonly may: string[];
  readonly types?: string[];
  readonly packages: string[];
}

const rooms: Readonly<Record<string, Room>> = {
  kit: { at: '^kit/', may: ['^kit/'], packages: [] },
  engine: { at: '^engine/([^/]+)/', may: ['^engine/$1/'], packages: [] },
  contract: { at: '^contract/', may: ['^contract/', '^kit/'], packages: ['typebox'] },
  sources: {
    at: '^sources/',
    may: ['^sources/', '^kit/'],
    packages: ['node:', 'csv-parse', 'htmlparser2', 'mammoth', 'read-excel-file', 'unpdf'],
  },
  db: { at: '^db/', may: ['^db/', '^kit/'], packages: ['node:', 'kysely', 'pg', '@electric-sql/pglite'] },
  index: { at: '^modules/([^/]+)/index\\.ts$', may: ['^modules/$1/'], packages: [] },
  domain: {
    at: '^modules/([^/]+)/domain/',
    may: ['^modules/$1/domain/', '^kit/', engine],
    types: ['^contract/', '^sources/', otherModules],
    packages: [],
  },
  usecases: {
    at: '^modules/([^/]+)/usecases/',
    may: ['^modules/$1/(domain|usecases|store)/', '^kit/', engine, '^sources/', otherModules],
    types: ['^db/', '^contract/'],
    packages: ['node:', 'kysely', '@simplewebauthn/'],
  },
  store: {
    at: '^modules/([^/]+)/store/',
    may: ['^modules/$1/(domain|store)/', '^db/', '^kit/', '^sources/', otherModules],
    types: ['^modules/$1/usecases/'],
    packages: ['kysely'],
  },
  providers: {
    at: '^modules/([^/]+)/providers/',
    may: ['^modules/$1/(domain|providers)/', '^kit/'],
    types: ['^modules/$1/usecases/'],
    packages: ['node:', 'openid-client'],
  },
  reads: {
    at: '^modules/([^/]+)/reads/',
    may: ['^modules/$1/(domain|reads)/', '^db/', engine, '^contract/', '^kit/', otherModules],
    // What a read of somebody's data stands on, the walls, is a port of the use cases.
    types: ['^sources/', '^modules/$1/usecases/'],
    packages: ['node:', 'kysely'],
  },
  routes: {
    at: '^modules/([^/]+)/routes/',
    may: ['^modules/$1/(domain|usecases|reads|routes)/', '^contract/', '^kit/', otherModules],
    // A route hands the database on to its reads; it asks nothing of it.
    types: ['^db/', '^node_modules/kysely/'],
    packages: ['kysely'],
  },
  server: {
    at: '^apps/server/',
    may: [
      '^apps/server/',
      '^modules/[^/]+/index\\.ts$',
      engine,
      '^sources/',
      '^contract/',
      '^db/',
      '^kit/',
      '^package\\.json$',
    ],
    packages: ['node:', 'fastify', '@fastify/', 'prom-client', 'typebox'],
  },
  cli: {
    at: '^apps/cli/',
    may: ['^apps/cli/', '^apps/server/(index|compose)\\.ts$', '^contract/', '^sources/', '^kit/'],
    packages: ['node:', 'commander'],
  },
  web: {
    at: '^apps/web/src/',
    may: ['^apps/web/src/', '^contract/', '^kit/'],
    packages: ['react', 'react-dom', '@tanstack/', '@lingui/', '@simplewebauthn/', 'd3-geo', 'vite'],
  },
  bench: {
    at: '^bench/',
    may: ['^bench/', '^engine/', '^kit/', '^sources/', '^modules/', '^db/', '^apps/server/'],
    packages: ['node:', 'csv-parse', 'fastify', 'kysely', 'pg'],
  },
  starter: { at: '^data/', may: ['^data/', '^sources/', '^kit/'], packages: ['node:', 'csv-parse'] },
};

const isTest = '\\.test\\.tsx?$|^test/|/test-[a-z-]+\\.ts$|/dense-twin\\.ts$';
const ownTools = '^apps/web/[^/]+\\.ts$|^[^/]+\\.(ts|json)$';

const roomRules = Object.entries(rooms).flatMap(([room, { at, may, types = [], packages }]): IForbiddenRuleType[] => [
  {
    name: `${room}-sees-too-much`,
    comment: `${room} may import ${[...may, ...types].join(' ')}`,
    severity: 'error',
    from: { path: at, pathNot: isTest },
    to: { pathNot: [...may, ...types], dependencyTypesNot: npmAndCore() },
  },
  {
    name: `${room}-sees-unlisted-package`,
    comment: `${room} may import ${packages.join(' ') || 'no package'}`,
    severity: 'error',
    from: { path: at, pathNot: isTest },
    to: {
      dependencyTypes: npmAndCore(),
      pathNot: packages.flatMap(packagePaths),
      ...(packages.includes('node:') ? { dependencyTypesNot: ['core'] } : {}),
    },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${room}-sees-more-than-types`,
          comment: `${room} may import types only from ${types.join(' ')}`,
          severity: 'error' as const,
          from: { path: at, pathNot: isTest },
          to: { path: types, pathNot: may, dependencyTypesNot: ['type-only'] as DependencyType[] },
        },
      ]),
]);

const order = moduleRows.map((row) => row.join(', ')).join(' ← ');
const moduleRules = moduleRows.flatMap((row, place) =>
  row.map(
    (module): IForbiddenRuleType => ({
      name: `${module}-sees-a-higher-module`,
      comment: `modules in order: ${order}`,
      severity: 'error',
      from: { path: `^modules/${module}/` },
      to: {
        path: '^modules/',
        pathNot: [module, ...moduleRows.slice(0, place).flat()].map((lower) => `^modules/${lower}/`),
      },
    }),
  ),
);

export const forbidden: IForbiddenRuleType[] = [
  ...roomRules,
  ...moduleRules,
  {
    name: 'module-without-a-place',
    comment: 'every module stands in moduleRows',
    severity: 'error',
    from: {},
    to: { path: '^modules/', pathNot: moduleRows.flat().map((module) => `^modules/${module}/`) },
  },
  {
    name: 'file-without-a-room',
    comment: 'every imported file lies in a room of this file',
    severity: 'error',
    from: {},
    to: {
      pathNot: [...Object.values(rooms).map(({ at }) => at), '^modules/[^/]+/', isTest, ownTools],
      dependencyTypesNot: npmAndCore(),
    },
  },
  {
    name: 'program-sees-tests',
    comment: 'tests and their harness are imported by tests only',
    severity: 'error',
    from: { pathNot: [isTest, ownTools] },
    to: { path: isTest },
  },
  {
    name: 'cycle',
    comment: 'no two files import each other, however far round',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  { name: 'not-found', comment: 'what is imported exists', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'module-inside',
    comment: 'tests too see another module by its index only',
    severity: 'error',
    from: { path: '^modules/([^/]+)/' },
    to: { path: '^modules/(?!$1/)[^/]+/(?!index\\.ts$)' },
  },
];

export const options: ICruiseOptions = {
  // With its default parser and TypeScript 7 it reads nothing and is content; test/check-imports.ts guards against that.
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '^(apps/web/dist|var)/' },
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
};

function npmAndCore(): DependencyType[] {
  return [
    'core',
    'npm',
    'npm-dev',
    'npm-optional',
    'npm-peer',
    'npm-bundled',
    'npm-no-pkg',
    'npm-unknown',
    'deprecated',
  ];
}

function packagePaths(name: string): string[] {
  if (name === 'node:') return [];
  return [`^node_modules/(@types/)?${name}${name.endsWith('/') ? '' : '/'}`];
}
