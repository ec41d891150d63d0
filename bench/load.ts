import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { withServer } from './serve.ts';
import { seeded } from './text-random.ts';

/**
 * A hundred people at once for a minute (`LOAD_SECONDS`), on the starter pack in an embedded database: each asks, reads
 * for a second or so, and asks on. Seeded. Beside it, as the ratio's other side, as many who ask a bare route of the
 * same framework with one row of SQL. The askers share the machine with the server.
 */
const users = 100;
const signedIn = 20;
const seconds = Number(process.env.LOAD_SECONDS ?? 60);
const readingMs = { least: 500, most: 1500 };

interface Act {
  readonly name: string;
  readonly weight: number;
  readonly ask: (random: () => number) => { readonly url: string; readonly method?: string; readonly body?: object };
  readonly personal?: true;
}

const groups = ['8131', '7212', '5321', '2221', '9412', '4321', '5131', '3341'];
const words = ['truck', 'svets', 'vård', 'data', 'lager', 'kock', 'ekonomi', 'el'];
const texts = [
  'Jag har kört truck och packat varor på ett lager i sju år.',
  'Ansvarade för bokföring, löner och fakturor.',
  'Svetsat rör och balkar, läst ritningar.',
  'Lagat mat i skolkök och haft ansvar för beställningar.',
];
const one = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)]!;

const acts: readonly Act[] = [
  { name: 'search occupations', weight: 25, ask: (random) => ({ url: `/occupations?q=${one(words, random)}` }) },
  { name: 'next jobs', weight: 20, ask: (random) => ({ url: `/next?ssyk=${one(groups, random)}&region=22` }) },
  { name: 'region', weight: 10, ask: () => ({ url: '/regions/22' }) },
  { name: 'courses', weight: 15, ask: (random) => ({ url: `/courses?ssyk=${one(groups, random)}&top=20` }) },
  {
    name: 'skills from text',
    weight: 10,
    ask: (random) => ({ url: '/skills', method: 'POST', body: { texts: [one(texts, random)], lang: 'sv' } }),
  },
  {
    name: 'plan',
    weight: 5,
    ask: (random) => ({
      url: '/plan',
      method: 'POST',
      body: { from: { ssyk: ['8131'] }, goals: [one(groups.slice(1), random)], place: 'Sundsvall', hoursPerWeek: 40 },
    }),
  },
  { name: 'read profile', weight: 8, personal: true, ask: () => ({ url: '/profile' }) },
  {
    name: 'save in profile',
    weight: 7,
    personal: true,
    ask: (random) => ({
      url: `/profile/languages/${one(['fi', 'en', 'de', 'fr'], random)}`,
      method: 'PUT',
      body: { level: one(['a1', 'b1', 'c1'], random) },
    }),
  },
];

interface Answer {
  readonly name: string;
  readonly ms: number;
  readonly status: number;
}

const bare = await withBare((address) =>
  crowd(() => ({ name: 'bare', url: `${address}/bare`, init: {} }), seconds / 3),
);
const answers = await withServer(
  'data/starter',
  async (address) => {
    const people = await Promise.all(Array.from({ length: signedIn }, () => signIn(address)));
    return crowd((random, user) => {
      const person = people[user];
      const possible = acts.filter(({ personal }) => personal !== true || person !== undefined);
      const act = weighted(possible, random);
      const { url, method = 'GET', body } = act.ask(random);
      const headers: Record<string, string> = {
        // Everybody comes from an address of her own, so that limits per address do not stand for the server.
        'x-forwarded-for': `10.0.${Math.floor(user / 250)}.${1 + (user % 250)}`,
        'sec-fetch-site': 'same-origin',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(act.personal === true && person !== undefined ? { cookie: person } : {}),
      };
      const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
      return { name: act.name, url: `${address}/api${url}`, init };
    }, seconds);
  },
  { TRUST_PROXY: 'loopback' },
);
tell();

/** What everybody asks for and how it is answered, for so many seconds. */
async function crowd(
  next: (random: () => number, user: number) => { name: string; url: string; init: RequestInit },
  forSeconds: number,
): Promise<Answer[]> {
  const told: Answer[] = [];
  const until = performance.now() + forSeconds * 1000;
  const user = async (number: number) => {
    const random = seeded(number + 1);
    await wait(random() * readingMs.most);
    while (performance.now() < until) {
      const { name, url, init } = next(random, number);
      const began = performance.now();
      const status = await fetch(url, init).then(
        async (answer) => {
          await answer.arrayBuffer();
          return answer.status;
        },
        () => 0,
      );
      told.push({ name, ms: performance.now() - began, status });
      await wait(readingMs.least + random() * (readingMs.most - readingMs.least));
    }
  };
  await Promise.all(Array.from({ length: users }, (_, number) => user(number)));
  return told;
}

function weighted(from: readonly Act[], random: () => number): Act {
  let left = random() * from.reduce((sum, { weight }) => sum + weight, 0);
  for (const act of from) {
    left -= act.weight;
    if (left < 0) return act;
  }
  return from[0]!;
}

async function signIn(address: string): Promise<string> {
  const headers = { 'sec-fetch-site': 'same-origin' };
  const answer = await fetch(`${address}/api/personas/process-operator/session`, { method: 'POST', headers });
  const cookie = /^[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0];
  if (cookie === undefined) throw new Error(`no session: ${answer.status} ${await answer.text()}`);
  return cookie;
}

async function withBare<Told>(use: (address: string) => Promise<Told>): Promise<Told> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'load-bare.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    return await use(said.toString().trim());
  } finally {
    child.kill('SIGKILL');
  }
}

function tell(): void {
  const floor = figures(bare);
  console.log(`${users} people, ${signedIn} of them signed in, for ${seconds} s; ms`);
  row('', ['requests', 'errors', 'p50', 'p95', 'p99']);
  row('bare route', floor.cells);
  for (const { name } of acts) row(name, figures(answers.filter((answer) => answer.name === name)).cells);
  const all = figures(answers);
  row('all', all.cells);
  row('ratio, all to bare', ['', '', ...all.times.map((ms, at) => (ms / (floor.times[at] ?? ms)).toFixed(1))]);
  console.log(`${(answers.length / seconds).toFixed(0)} requests a second were answered`);
  if (answers.some(({ status }) => status !== 200)) process.exitCode = 1;
}

function figures(of: readonly Answer[]) {
  const sorted = of.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const times = [0.5, 0.95, 0.99].map(
    (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0,
  );
  const errors = of.filter(({ status }) => status !== 200);
  const kinds = [...new Set(errors.map(({ status }) => status))].join(' ');
  const cells = [
    String(of.length),
    `${errors.length}${kinds === '' ? '' : ` (${kinds})`}`,
    ...times.map((ms) => ms.toFixed(1)),
  ];
  return { times, cells };
}

function row(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(20), ...cells.map((cell) => cell.padStart(10)));
}
