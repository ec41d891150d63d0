// node bench/plan-real.ts: what a plan to three goals takes with the real course events, from the request to the answer.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { dataFolder } from './match-data.ts';
import { withServer } from './serve.ts';

/** Few enough for a server that counts the requests of an address. */
const requests = 40;

interface Goal {
  readonly exact: boolean;
  readonly events: number;
  readonly alternatives: readonly unknown[];
}

const folder = dataFolder();
if (folder) await withServer(path.join(folder, 'sweden'), measure);

async function measure(address: string, pid: number): Promise<void> {
  const { groups } = (await (await fetch(`${address}/api/groups`)).json()) as { groups: { ssyk: string }[] };
  const step = Math.floor(groups.length / requests);
  const times: number[] = [];
  const busyBefore = await busyMs(pid);
  const goals: Goal[] = [];
  for (let at = 0; at < requests; at++) {
    const asked = groups.slice(at * step, at * step + 3).map(({ ssyk }) => ssyk);
    const began = performance.now();
    goals.push(...(await planTo(address, asked)));
    times.push(performance.now() - began);
  }
  const busy = (await busyMs(pid)) - busyBefore;
  times.sort((a, b) => a - b);
  const most = (value: (goal: Goal) => number) => Math.max(...goals.map(value));
  console.log(
    `${requests} requests of three goals: median ${times[requests >> 1]!.toFixed(0)} ms, worst ${times.at(-1)!.toFixed(0)} ms; ` +
      `processor time of the server ${(busy / requests).toFixed(0)} ms a request; ` +
      `at most ${most(({ events }) => events)} course events and ${most(({ alternatives }) => alternatives.length)} ways for a goal, ` +
      `${goals.filter(({ exact }) => !exact).length} searches cut`,
  );
}

/** Processor time a process has taken, milliseconds, as Linux tells it in hundredths of a second; NaN elsewhere. */
async function busyMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

async function planTo(address: string, goals: readonly string[]): Promise<readonly Goal[]> {
  const where = { place: 'Sundsvall', maxKm: 400, asOf: '2023-08-01', hoursPerWeek: 60 };
  const answer = await fetch(`${address}/api/plan`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: { ssyk: ['8131'] }, goals, ...where }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return ((await answer.json()) as { goals: Goal[] }).goals;
}
