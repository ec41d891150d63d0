import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { ImportJob } from '#contract/platform.ts';
import { type Database, openDatabase } from '#db/open-database.ts';
import { oidcProviders } from '#modules/access/index.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Compose, Composition } from './composition.ts';
import type { Config } from './config.ts';
import { databaseOf } from './database-of.ts';
import { noteErased } from './erased-list.ts';
import { followReleases } from './follow-releases.ts';
import { homeCache } from './home-cache.ts';
import { type AppOptions, buildApp } from './http/build-app.ts';
import { installationSecret } from './installation-secret.ts';
import { type ImportJobs, importJobs, LoadFailed } from './jobs/import-jobs.ts';
import { measure, serveMetrics } from './metrics.ts';
import { ownHandlers } from './own-handlers.ts';
import type { PersonalOptions } from './personal.ts';
import { version } from './version.ts';

/** The whole program on one home: the HTTP application at once, the data behind it when `open` is done. */
export interface House {
  readonly app: FastifyInstance;
  /** Opens the database and loads what is active. @throws DatabaseProblem */
  open(): Promise<void>;
  /** What is active now, one per dataset. */
  active(): readonly ActiveRelease[];
  /** Imports a folder as a job and follows it to its end. */
  importFolder(folder: string, onProgress: (job: ImportJob) => void): Promise<ImportJob>;
  /** Removes what is past its time. */
  sweepPersonal(): Promise<unknown>;
  /** Undoes what is being imported and begins nothing new. */
  stop(): void;
  close(): Promise<void>;
}

export interface HouseOptions extends Pick<AppOptions, 'importKey' | 'webFolder' | 'log' | 'textRequestsPerMinute'> {
  readonly config: Config;
  readonly compose: Compose;
  /** Told of errors that are the program's own. */
  readonly onBroken?: (problem: unknown) => void;
}

interface Opened {
  readonly database: Database;
  readonly composition: Composition;
  readonly imports: ImportJobs;
  /** Stops looking for what other servers on the database have imported. */
  readonly stopFollowing: () => Promise<void>;
  active: readonly ActiveRelease[];
}

/** How often a server looks for what others on its database have imported. */
const followReleasesEveryMs = 5_000;
/** How often a job that this process runs itself is looked at. */
const followEveryMs = 100;

export async function buildHouse(options: HouseOptions): Promise<House> {
  const { config, compose, onBroken = () => undefined, ...appOptions } = options;
  let opened: Opened | undefined;
  let stopped = false;
  const active = () => opened?.active ?? [];
  const own = ownHandlers({
    health: () => healthOf(config, opened),
    imports: () => opened?.imports,
    database: () => opened?.database,
  });
  const metrics =
    config.metrics &&
    measure({
      databaseAnswers: async () => opened !== undefined && (await opened.database.answers()),
      importRunning: () => opened?.imports.running() !== undefined,
      active,
    });
  const app = await buildApp({
    ...appOptions,
    ...(metrics === undefined ? {} : { onAnswered: metrics.answered }),
    version,
    host: config.host,
    trustProxy: config.trustProxy,
    publicUrl: config.publicUrl,
    handlers: () => ({ ...opened?.composition.handlers(), ...opened?.composition.personal.handlers, ...own }),
    actorOf: () => opened?.composition.personal.actorOf,
    releaseTag: () => opened?.composition.releaseTag() ?? '',
  });
  const told = metrics && config.metrics && (await serveMetrics(metrics, config.metrics));
  return {
    app,
    active,
    open: async () => {
      opened = await openData(config, compose, onBroken);
      if (stopped) void opened.imports.stop();
    },
    importFolder: async (folder, onProgress) => followImport(opened?.imports, folder, onProgress),
    sweepPersonal: async () => opened?.composition.personal.sweep(),
    stop: () => {
      stopped = true;
      void opened?.imports.stop();
    },
    close: async () => {
      await opened?.imports.stop();
      await opened?.stopFollowing();
      told?.close();
      await app.close();
      await opened?.composition.close();
      await opened?.database.close();
    },
  };
}

/** Those who vouch for who people are, where any are set up, and where it is noted who has erased herself. */
function personalOf(config: Config): PersonalOptions {
  const { providers, home, publicUrl } = config;
  const vouchers = providers === undefined ? {} : { providers: oidcProviders(providers, installationSecret(config)) };
  return { ...vouchers, publicUrl, noteErased: (personId) => noteErased(home, [personId], new Date()) };
}

async function openData(config: Config, compose: Compose, onBroken: (problem: unknown) => void): Promise<Opened> {
  const database = await openDatabase(databaseOf(config));
  try {
    const composition = await compose(database, homeCache(config.home), personalOf(config));
    await composition.sweep();
    const reload = inTurn(() => load(opened));
    const imports = importJobs(async (folder, onProgress) => {
      const report = await composition.importFolder(folder, onProgress);
      await reload().catch((cause: unknown) => {
        throw new LoadFailed('what was imported could not be loaded', { cause });
      });
      return report;
    }, onBroken);
    const opened: Opened = { database, composition, active: [], imports, stopFollowing: async () => undefined };
    await reload();
    if (database.kind === 'embedded') return opened;
    const isCurrent = () => composition.isCurrent();
    const everyMs = followReleasesEveryMs;
    return Object.assign(opened, { stopFollowing: followReleases({ isCurrent, load: reload, onBroken, everyMs }) });
  } catch (problem) {
    await database.close();
    throw problem;
  }
}

/** Calls of the same act, one after the other. */
function inTurn(act: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    const next = last.catch(() => undefined).then(act);
    last = next;
    return next;
  };
}

async function load(opened: Opened): Promise<void> {
  opened.active = await opened.composition.activeReleases();
  if (opened.active.length > 0) await opened.composition.load();
}

async function healthOf(config: Config, opened: Opened | undefined) {
  const running = opened?.imports.running();
  const schemes = (opened?.active ?? []).flatMap(
    ({ dataset, inUse }) => (inUse && /^scheme:(starter|jobtech|esco)$/.exec(dataset)?.[1]) || [],
  );
  return {
    status: opened?.composition.handlers() === undefined ? ('loading' as const) : ('ok' as const),
    version,
    database: config.databaseUrl === undefined ? ('embedded' as const) : ('server' as const),
    databaseAnswers: opened !== undefined && (await opened.database.answers()),
    schemes,
    importing: running === undefined ? null : (running.dataset ?? path.basename(running.path)),
  };
}

async function followImport(imports: ImportJobs | undefined, folder: string, onProgress: (job: ImportJob) => void) {
  if (imports === undefined) throw new Error('the house is not open');
  let started = imports.start(folder);
  // One that somebody else began over the API is let through first.
  for (; !started.ok; started = imports.start(folder)) await wait(followEveryMs);
  let job = started.value;
  while (job.state === 'running' || job.state === 'waiting') {
    await wait(followEveryMs);
    job = imports.find(job.id) ?? job;
    if (job.state === 'running') onProgress(job);
  }
  return job;
}
