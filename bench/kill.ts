import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { seeded } from './text-random.ts';

/**
 * Kills the server with SIGKILL in the middle of writes, again and again on the same database, and looks afterwards:
 * is everything acknowledged there, as it was last acknowledged or was being written, and is every act that is one
 * transaction there wholly or not at all? `KILL_ROUNDS` (200),
 * `BENCH_DATABASE_URL` for a PostgreSQL server too; `embedded` or `server` as argument for one alone.
 */
const rounds = Number(process.env.KILL_ROUNDS ?? 200);
const random = seeded(20_261_122);
const batchSize = 25;

const asked = process.argv.slice(2);
const isAsked = (kind: string) => asked.length === 0 || asked.includes(kind);
if (isAsked('embedded')) {
  const folder = await mkdtemp(path.join(tmpdir(), 'vidare-kill-'));
  try {
    await report('embedded', path.join(folder, 'database'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
const server = process.env.BENCH_DATABASE_URL;
if (isAsked('server') && server === undefined)
  console.warn('SKIPPED: a PostgreSQL server, for BENCH_DATABASE_URL names none');
else if (isAsked('server') && server !== undefined) await onServer(server, (url) => report('server', url));

async function report(kind: string, target: string): Promise<void> {
  const sums = {
    writes: 0,
    acknowledged: 0,
    kept: 0,
    batches: 0,
    halfBatches: 0,
    lost: 0,
    erased: 0,
    notErased: 0,
    inFlight: 0,
  };
  let erasedBefore: string | undefined;
  for (let round = 1; round <= rounds; round++) {
    const outcome = await killOnce(target, erasedBefore);
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += outcome.sums[key];
    erasedBefore = outcome.erased;
    if (round % 20 === 0)
      console.log(`${kind}: ${round} of ${rounds} rounds, ${sums.lost + sums.halfBatches + sums.notErased} faults`);
  }
  console.log(
    `${kind}: ${rounds} rounds; ${sums.writes} writes to ${sums.acknowledged} items acknowledged, ${sums.kept} items found as last acknowledged or later, ${sums.lost} lost; ` +
      `${sums.inFlight} cut off; ${sums.batches} acts of ${batchSize} rows, ${sums.halfBatches} found in part; ` +
      `${sums.erased} accounts erased, ${sums.notErased} of them found again`,
  );
  if (sums.acknowledged === 0 || sums.batches === 0) throw new Error('nothing was written: this measured nothing');
  if (sums.lost + sums.halfBatches + sums.notErased > 0) process.exitCode = 1;
}

/** A server, a person who writes until it is killed, and what is there when it has been started again. */
async function killOnce(target: string, erasedBefore: string | undefined) {
  const first = await started(target);
  const person = await signIn(first.address);
  const writing = write(first.address, person);
  await wait(50 + random() * 700);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const { acknowledged, sent, batches } = await writing;

  const second = await started(target);
  const { languages, experiences, skills } = await profileOf(second.address, person);
  const found = new Map([...experiences].map(({ id, description }) => [id, Number(description)]));
  const lost = [...acknowledged].filter(([id, value]) => {
    const there = found.get(id);
    return there === undefined || there < value || there > (sent.get(id) ?? value);
  });
  const half = [...batches].filter(([name, wasAcknowledged]) => {
    const count = skills.filter((skill) => skill.name.startsWith(`${name}.`)).length;
    return count !== batchSize && (count !== 0 || wasAcknowledged);
  });
  const notErased = erasedBefore !== undefined && (await statusOf(second.address, erasedBefore)) !== 401 ? 1 : 0;
  if (languages.length === 0) throw new Error('the made-up person has no languages: her start was lost');
  const erased = await fetch(`${second.address}/api/account`, { method: 'DELETE', headers: headersOf(person) });
  second.child.kill('SIGKILL');
  await once(second.child, 'exit');
  return {
    erased: erased.ok ? person : undefined,
    sums: {
      writes: [...acknowledged.values()].reduce((sum, value) => sum + value, 0),
      acknowledged: acknowledged.size,
      kept: acknowledged.size - lost.length,
      lost: lost.length,
      inFlight: [...sent].filter(([id, value]) => (acknowledged.get(id) ?? -1) < value).length,
      batches: batches.size,
      halfBatches: half.length,
      erased: erased.ok ? 1 : 0,
      notErased,
    },
  };
}

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
}

async function started(target: string): Promise<Started> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'kill-server.ts'), target], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('the server did not start'))),
  ])) as [Buffer];
  return { child, address: said.toString().trim() };
}

function headersOf(cookie?: string): Record<string, string> {
  return { 'sec-fetch-site': 'same-origin', ...(cookie === undefined ? {} : { cookie }) };
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/personas/process-operator/session`, {
    method: 'POST',
    headers: headersOf(),
  });
  const cookie = /^[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0];
  if (cookie === undefined) throw new Error(`no session: ${await answer.text()}`);
  return cookie;
}

/** Four hands that write until nobody answers. */
async function write(address: string, person: string) {
  const acknowledged = new Map<string, number>();
  const sent = new Map<string, number>();
  const batches = new Map<string, boolean>();
  const send = async (method: string, url: string, body: object) => {
    const headers = { ...headersOf(person), 'content-type': 'application/json' };
    return (await fetch(`${address}/api${url}`, { method, headers, body: JSON.stringify(body) })).status === 200;
  };
  const item = async (id: string) => {
    for (let value = 1; ; value++) {
      sent.set(id, value);
      const work = { kind: 'paid', title: 'x', organisation: '', place: '', started: null, ended: null };
      if (!(await send('PUT', `/profile/experiences/${id}`, { ...work, description: String(value) }))) return;
      acknowledged.set(id, value);
    }
  };
  const batch = async () => {
    for (let at = 1; at <= 7; at++) {
      const name = `batch${at}`;
      batches.set(name, false);
      const skill = { scheme: null, level: null, evidence: '' };
      const skills = Array.from({ length: batchSize }, (_, n) => ({
        id: `${name}-${n}`,
        ...skill,
        name: `${name}.${n}`,
      }));
      if (!(await send('POST', '/profile/keep', { skills, experiences: [] }))) return;
      batches.set(name, true);
    }
  };
  // A server that is killed refuses the next request: that ends a hand.
  await Promise.allSettled([item('one'), item('two'), item('three'), batch()]);
  return { acknowledged, sent, batches };
}

interface ProfileSeen {
  readonly languages: readonly object[];
  readonly experiences: readonly { readonly id: string; readonly description: string }[];
  readonly skills: readonly { readonly name: string }[];
}

async function profileOf(address: string, person: string): Promise<ProfileSeen> {
  const answer = await fetch(`${address}/api/profile`, { headers: headersOf(person) });
  if (!answer.ok) throw new Error(`her session was lost: ${answer.status}`);
  return (await answer.json()) as ProfileSeen;
}

async function statusOf(address: string, person: string): Promise<number> {
  return (await fetch(`${address}/api/profile`, { headers: headersOf(person) })).status;
}

/** A database of its own on the server, for as long as `use` takes. */
async function onServer(url: string, use: (url: string) => Promise<void>): Promise<void> {
  const name = `vidare_kill_${process.pid}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  try {
    await use(own.href);
  } finally {
    await client.query(`drop database ${name} with (force)`);
    await client.end();
  }
}
