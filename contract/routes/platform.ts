import { Backup, BackupBody, Health, ImportBody, ImportJob, ImportParams, Sources, SourcesQuery } from '../platform.ts';
import { get, type Route } from '../route.ts';

export const platformRoutes = {
  listSources: {
    ...get,
    path: '/sources',
    summary: 'The data that is loaded, where it comes from and what was left out.',
    query: SourcesQuery,
    response: Sources,
    errors: [],
  },
  getHealth: {
    ...get,
    path: '/health',
    summary: 'Whether the server is up and what it holds.',
    response: Health,
    cache: 'none',
    errors: [],
  },
  startImport: {
    method: 'POST',
    path: '/imports',
    summary: 'Import a folder on the server’s machine as a job.',
    body: ImportBody,
    response: ImportJob,
    status: 202,
    errors: ['import/not-allowed', 'import/already-running'],
    cache: 'none',
    guard: 'import',
  },
  getImport: {
    ...get,
    path: '/imports/{id}',
    summary: 'How an import is going.',
    params: ImportParams,
    response: ImportJob,
    cache: 'none',
    guard: 'import',
    errors: ['import/not-allowed', 'import/unknown'],
  },
  makeBackup: {
    method: 'POST',
    path: '/backups',
    summary: 'Write the whole database to a file in a folder on the server’s machine.',
    body: BackupBody,
    response: Backup,
    status: 200,
    errors: ['import/not-allowed', 'backup/failed'],
    cache: 'none',
    guard: 'import',
  },
} as const satisfies Record<string, Route>;
