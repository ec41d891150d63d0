// node bench/plan-real.ts: what a plan to three goals takes with the real course events, from the request to the answer.
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PlanBody } from '#contract/plan.ts';
import { openDatabase } from '#db/open-database.ts';
import { noCache } from '#modules/taxonomy/index.ts';
import { compose } from '#server/compose.ts';
import type { DataHandlers } from '#server/composition.ts';
import { dataFolder } from './match-data.ts';

const folder = dataFolder();
if (folder) {
  const composition = await compose(await openDatabase({}), noCache);
  await composition.importFolder(path.join(folder, 'sweden'), () => undefined);
  await composition.load();
  const handlers = composition.handlers();
  if (handlers === undefined) throw new Error('nothing is loaded');
  await everySkillKnown(handlers);
  await measure(handlers);
  await composition.close();
}

async function everySkillKnown({ searchCourses }: DataHandlers): Promise<void> {
  for (;;) {
    const found = await searchCourses({ params: undefined, query: { limit: 1 }, body: undefined }, { language: 'sv' });
    if (!found.ok || found.value.skillsReady === 1) return;
    await wait(300);
  }
}

async function measure({ listGroups, makePlan }: DataHandlers): Promise<void> {
  const groups = await listGroups({ params: undefined, query: {}, body: undefined }, { language: 'sv' });
  const codes = groups.ok ? groups.value.groups.map(({ ssyk }) => ssyk) : [];
  const times: number[] = [];
  let [cut, events, ways] = [0, 0, 0];
  for (let at = 0; at + 3 <= codes.length; at += 3) {
    const body: PlanBody = {
      from: { ssyk: ['8131'] },
      goals: codes.slice(at, at + 3),
      place: 'Sundsvall',
      maxKm: 400,
      asOf: '2023-08-01',
      hoursPerWeek: 60,
    };
    const began = performance.now();
    const plan = await makePlan({ params: undefined, query: undefined, body }, { language: 'sv' });
    times.push(performance.now() - began);
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    for (const goal of plan.value.goals) {
      cut += goal.exact ? 0 : 1;
      events = Math.max(events, goal.events);
      ways = Math.max(ways, goal.found);
    }
  }
  times.sort((a, b) => a - b);
  const [median, worst] = [times[times.length >> 1] ?? 0, times.at(-1) ?? 0];
  console.log(
    `${times.length} requests of three goals: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms; ` +
      `at most ${events} course events and ${ways} ways for a goal, ${cut} searches cut`,
  );
}
