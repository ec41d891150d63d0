import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { type Client, createClient, ProblemError, type Transport } from '#contract/client.ts';
import type { Config } from './config.ts';
import { type Claim, claimHome, type HomeLock, type Owner } from './home-lock.ts';
import { homeTaken } from './home-taken.ts';
import type { Say } from './say.ts';
import { StartProblem } from './start-problem.ts';

/** A way to ask the home's data: over HTTP where a server has it, else in this process. */
export interface Visit {
  readonly client: Client;
  /** The address of the site's pages, where nobody has said by which it is known: of the server that has them, or will. */
  readonly site: string;
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly config: Config;
  readonly say: Say;
  /** Load the starter where nothing is loaded, and wait for a server that is loading. */
  readonly needsData: boolean;
}

/**
 * Opens the home, or finds the server that has it. Another command that has it is waited for a little.
 * @throws StartProblem, DatabaseProblem
 */
export async function visit(options: VisitOptions): Promise<Visit> {
  const claim = await claimOrServer(options);
  return claim.held ? visitInProcess(claim.lock, options) : visitServer(claim.owner, options);
}

/** Milliseconds another command may take, or a starting server until it listens. */
const patienceMs = 15_000;

async function claimOrServer({ config, say }: VisitOptions): Promise<Claim> {
  const until = Date.now() + patienceMs;
  let told = false;
  for (;;) {
    const claim = await claimHome(config.home);
    if (claim.held || claim.owner.address !== null) return claim;
    const { pid } = claim.owner;
    if (Date.now() > until) throw homeTaken(config.home, claim.owner);
    if (!told)
      say.line({
        sv: `Väntar på process ${pid}, som använder ${config.home} …`,
        en: `Waiting for process ${pid}, which is using ${config.home} …`,
      });
    told = true;
    await wait(200);
  }
}

async function visitInProcess(lock: HomeLock, { config, say, needsData }: VisitOptions): Promise<Visit> {
  const { key } = lock.owner;
  const [{ buildHouse }, { fillHouse }, { compose }] = await Promise.all([
    import('./house.ts'),
    import('./fill-house.ts'),
    import('./compose.ts'),
  ]);
  const house = await buildHouse({
    // Of a command nobody measures anything.
    config: { ...config, metrics: undefined },
    compose,
    importKey: key,
    onBroken: (problem) => debug(problem),
  });
  const close = async () => {
    house.stop();
    await house.close().finally(() => lock.release());
  };
  try {
    await house.open();
    if (needsData) await fillHouse(house, say);
  } catch (problem) {
    await close();
    throw problem;
  }
  const site = siteAt(`http://${config.host}:${config.port}`);
  return { client: createClient('', injected(house.app), withKey(key)), site, close };
}

/** Passkeys work at localhost's name, and not at its number. */
function siteAt(address: string): string {
  return new URL(address).origin.replace('//127.0.0.1', '//localhost');
}

function debug(problem: unknown): void {
  if (process.env.DEBUG === 'vidare') console.error(problem);
}

function withKey(key: string) {
  return { authorization: `Bearer ${key}` };
}

function injected(app: FastifyInstance): Transport {
  return async (url, { method, headers, body }) => {
    const options: InjectOptions = { method, url, headers };
    const answer = await app.inject(body === undefined ? options : { ...options, payload: body });
    return { status: answer.statusCode, json: async () => answer.json<unknown>(), text: async () => answer.body };
  };
}

async function visitServer(owner: Owner, { say, needsData }: VisitOptions): Promise<Visit> {
  const client = createClient(owner.address ?? '', overHttp(owner), withKey(owner.key));
  if (needsData) await untilLoaded(client, say);
  return { client, site: siteAt(owner.address ?? ''), close: async () => undefined };
}

function overHttp(owner: Owner): Transport {
  return async (url, init) => {
    try {
      return await fetch(url, init);
    } catch (cause) {
      throw new StartProblem(
        'machine',
        {
          sv: `Servern på ${owner.address} (process ${owner.pid}) svarar inte; avsluta den och försök igen.`,
          en: `The server at ${owner.address} (process ${owner.pid}) does not answer; end it and try again.`,
        },
        cause,
      );
    }
  };
}

async function untilLoaded(client: Client, say: Say): Promise<void> {
  for (;;) {
    const health = await client.getHealth({});
    if (health.status === 'ok') return;
    const what = health.importing ?? '…';
    say.progress({ sv: `Servern läser in data: ${what}`, en: `The server is loading data: ${what}` });
    await wait(300);
  }
}

/** Whether the server asked us to come back when its data is loaded. */
export function isStarting(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.problem.code === 'server/starting';
}
