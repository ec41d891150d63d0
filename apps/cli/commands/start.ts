import { Command } from 'commander';
import { type RunningServer, readPort, sayTo, startServer } from '#server/index.ts';
import { contextOf } from '../context.ts';
import { existingFolder } from '../existing-folder.ts';

interface Options {
  readonly pack?: string;
  readonly port?: string;
  readonly web: boolean;
}

export function startCommand(): Command {
  return new Command('start')
    .description('start the server; in an empty home the starter is loaded first')
    .option('--pack <folder>', 'also import this folder')
    .option('--port <number>', 'instead of PORT')
    .option('--no-web', 'the API alone, without the pages')
    .action(run);
}

async function run({ pack, port, web }: Options): Promise<void> {
  const { config, say } = contextOf();
  const server = await startServer({
    config: port === undefined ? config : { ...config, port: readPort(port) },
    web,
    say: sayTo(process.stdout, say.language),
    ...(pack === undefined ? {} : { pack: existingFolder(pack) }),
  });
  const stopped = untilSignal(server, () => say.line({ sv: 'Avslutar …', en: 'Stopping …' }));
  await Promise.race([server.ready, stopped.asked]).catch(async (problem: unknown) => {
    await server.close();
    throw problem;
  });
  await stopped.done;
}

/** Milliseconds that requests and an import get to end in. */
const patienceMs = 5_000;
/** One Ctrl-C may arrive several times, from the terminal and from npm. */
const sameSignalMs = 500;

function untilSignal(server: RunningServer, onStop: () => void): { asked: Promise<void>; done: Promise<void> } {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const { promise: done, resolve, reject } = Promise.withResolvers<void>();
  let since: number | undefined;
  const stop = () => {
    if (since !== undefined) {
      if (Date.now() - since > sameSignalMs) process.exit(130);
      return;
    }
    since = Date.now();
    onStop();
    ask();
    setTimeout(() => process.exit(0), patienceMs).unref();
    server.close().then(resolve, reject);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { asked, done };
}
