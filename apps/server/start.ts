import { banner } from './banner.ts';
import { buildWeb, webFolder } from './build-web.ts';
import type { Compose } from './composition.ts';
import type { Config } from './config.ts';
import { fillHouse } from './fill-house.ts';
import { claimHome, type HomeLock } from './home-lock.ts';
import { homeTaken } from './home-taken.ts';
import { buildHouse, type House } from './house.ts';
import { listen } from './listen.ts';
import { logFile } from './log-file.ts';
import { type Say, silence } from './say.ts';
import { sweepDaily } from './sweep-daily.ts';

export interface StartOptions {
  readonly config: Config;
  readonly compose: Compose;
  /** A folder to import besides what is there. */
  readonly pack?: string;
  readonly say?: Say;
  /** False for the API alone. */
  readonly web?: boolean;
  readonly textRequestsPerMinute?: number;
}

export interface RunningServer {
  readonly address: string;
  /** Settles when the data is loaded, or cannot be. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Takes the home, listens at once (pages and health say that data is loading) and loads the data.
 * @throws StartProblem when the home is taken or the port is busy.
 */
export async function start(options: StartOptions): Promise<RunningServer> {
  const { config, say = silence } = options;
  const lock = await takeHome(config.home);
  try {
    const house = await buildHouse({
      config,
      compose: options.compose,
      importKey: lock.owner.key,
      log: logFile(config.home),
      ...(options.web === false ? {} : { webFolder }),
      ...(options.textRequestsPerMinute === undefined ? {} : { textRequestsPerMinute: options.textRequestsPerMinute }),
      onBroken: tellWhenDebugging,
    });
    return await open(house, lock, { ...options, say });
  } catch (problem) {
    lock.release();
    throw problem;
  }
}

function tellWhenDebugging(problem: unknown): void {
  if (process.env.DEBUG === 'vidare') console.error(problem);
}

async function open(house: House, lock: HomeLock, options: StartOptions & { say: Say }): Promise<RunningServer> {
  const { config, say } = options;
  const { address, own } = await listen(house.app, config);
  lock.announce(own);
  say.line({ sv: `Vidare svarar på ${address}`, en: `Vidare answers at ${address}` });
  let stopSweeping = async (): Promise<void> => undefined;
  const begin = async () => {
    await prepare(house, options);
    stopSweeping = sweepDaily({ sweep: house.sweepPersonal, onBroken: tellWhenDebugging });
  };
  const ready = begin();
  ready.catch(() => undefined); // whoever waits for it is told
  let closing: Promise<void> | undefined;
  const close = async () => {
    await ready.catch(() => undefined);
    await stopSweeping();
    await house.close().finally(() => lock.release());
  };
  return {
    address,
    ready,
    close: () => {
      house.stop();
      closing ??= close();
      return closing;
    },
  };
}

async function prepare(house: House, { config, say, pack, web }: StartOptions & { say: Say }): Promise<void> {
  const pages = web === false ? undefined : preparePages(say);
  await house.open();
  await fillHouse(house, say, pack);
  await pages;
  for (const line of banner(config, house.active())) say.line(line);
}

async function preparePages(say: Say): Promise<void> {
  const outcome = await buildWeb(() => say.line({ sv: 'Bygger sidorna …', en: 'Building the pages …' }));
  if (outcome === 'missing') {
    say.line({
      sv: 'Sidorna är inte byggda och Vite är inte installerat; bara API:et svarar. Kör npm ci och starta igen.',
      en: 'The pages are not built and Vite is not installed; only the API answers. Run npm ci and start again.',
    });
  }
  if (outcome === 'failed') {
    say.line({
      sv: 'Sidorna gick inte att bygga; API:et svarar ändå. DEBUG=vidare visar varför.',
      en: 'The pages could not be built; the API answers all the same. DEBUG=vidare shows why.',
    });
  }
}

async function takeHome(home: string): Promise<HomeLock> {
  const claim = await claimHome(home);
  if (claim.held) return claim.lock;
  throw homeTaken(home, claim.owner);
}
