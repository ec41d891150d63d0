import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ListenAt } from './config.ts';
import type { Answered } from './http/build-app.ts';
import { StartProblem } from './start-problem.ts';

/** What a scrape asks of the running program. */
export interface Measured {
  /** Whether the database can be reached now. */
  readonly databaseAnswers: () => Promise<boolean>;
  readonly importRunning: () => boolean;
  /** What data is active: dataset and pack. */
  readonly active: () => readonly { readonly dataset: string; readonly packId: string }[];
}

/** Counts what the program does, and tells it when asked. */
export interface Metrics {
  readonly answered: (answer: Answered) => void;
  /** In Prometheus’s text format. */
  readonly tell: () => Promise<string>;
  readonly mediaType: string;
}

/**
 * Figures for Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/): times of requests by
 * route pattern and status, the process, the database, imports, active data. Nothing of who asked or for what.
 */
export function measure(measured: Measured): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const times = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until the answer was sent, by method, route pattern and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const flag = (name: string, help: string, isSet: () => boolean | Promise<boolean>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set((await isSet()) ? 1 : 0);
      },
    });
  flag('vidare_database_up', '1 when the database answers.', measured.databaseAnswers);
  flag('vidare_import_running', '1 while a pack is being imported.', measured.importRunning);
  // oxlint-disable-next-line no-new -- the registry holds it
  new Gauge({
    name: 'vidare_active_data',
    help: '1 for each dataset that answers come from.',
    labelNames: ['dataset', 'pack'] as const,
    registers,
    collect() {
      this.reset();
      for (const { dataset, packId } of measured.active()) this.set({ dataset, pack: packId }, 1);
    },
  });
  return {
    answered: ({ method, route, status, seconds }) => times.observe({ method, route, status }, seconds),
    tell: () => registry.metrics(),
    mediaType: registry.contentType,
  };
}

/**
 * Answers `GET /metrics` at an address of its own, apart from the public one.
 * @throws StartProblem when it cannot listen there.
 */
export async function serveMetrics(metrics: Metrics, { host, port }: ListenAt): Promise<Server> {
  const server = createServer((request, response) => void answer(metrics, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  }).catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new StartProblem(
      'machine',
      {
        sv: `METRICS: det går inte att lyssna på ${host}:${port}${code}; välj en annan adress eller port.`,
        en: `METRICS: cannot listen at ${host}:${port}${code}; choose another address or port.`,
      },
      cause,
    );
  });
  return server;
}

async function answer(metrics: Metrics, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' || request.url !== '/metrics') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('GET /metrics\n');
    return;
  }
  try {
    const told = await metrics.tell();
    response.writeHead(200, { 'content-type': metrics.mediaType }).end(told);
  } catch {
    response.writeHead(500).end();
  }
}
