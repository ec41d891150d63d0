import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '#server/index.ts';

const entry = path.join(projectRoot, 'apps/cli/bin/vidare.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** The real command in a process of its own, in English. */
function spawnVidare(args: readonly string[], env: RunOptions['env'] = {}): ChildProcess {
  const own = /^(PORT|HOST|DATABASE_URL|VIDARE_HOME|LC_ALL|LC_MESSAGES)$/;
  const rest = Object.entries(process.env).filter(([name]) => !own.test(name));
  return spawn(process.execPath, [entry, ...args], { env: { ...Object.fromEntries(rest), LANG: 'C', ...env } });
}

/** Runs the command to its end. */
export function vidare(args: readonly string[], { env, input = '' }: RunOptions = {}): Promise<Ended> {
  const child = spawnVidare(args, env);
  child.stdin?.on('error', () => undefined).end(input);
  return ended(child);
}

function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

export interface Serving {
  readonly address: string;
  readonly child: ChildProcess;
  /** What it has said so far. */
  said(): string;
  /** Stops it as Ctrl-C does. */
  stop(): Promise<Ended>;
}

/** A server of the API on a free port, once it says that it can be stopped: then its data is loaded. */
export async function startVidare(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Serving> {
  const child = spawnVidare(['start', '--no-web', ...args], { PORT: '0', ...env });
  const end = ended(child);
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => said.includes('Stop with') && resolve());
    void end.then(({ err }) => reject(new Error(`the server ended: ${err}`)));
  });
  const stop = () => {
    child.kill('SIGINT');
    return end;
  };
  return { address: /http:\S+/.exec(said)?.[0] ?? '', child, said: () => said, stop };
}

/** Each line of standard output, every one of which must be JSON. */
export function jsonLines<Line>({ out }: Ended): Line[] {
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}
