import { planWays } from '#engine/plan/index.ts';
import { courseEvents } from './plan-events.ts';

/**
 * Times of the planner on made-up course events: `node bench/plan.ts [events]`. Seeded; one line for each case. The time is
 * the processor's, so that what else the machine does matters less.
 */
const events = Number(process.argv[2] ?? 2000);
const times: number[] = [];
for (const columns of [4, 8, 12, 16])
  for (const hoursPerWeek of [20, 40, 60])
    for (let seed = 1; seed <= 5; seed++) {
      const problem = { ...courseEvents(events, columns, seed), hoursPerWeek };
      const began = process.cpuUsage();
      const { plans, exact, nodes, considered, unreachable } = planWays(problem);
      const ms = process.cpuUsage(began).user / 1000;
      times.push(ms);
      console.log(
        `${columns} columns, ${hoursPerWeek} h, seed ${seed}: ${ms.toFixed(0)} ms, ${considered} of ${events} options, ` +
          `${nodes} nodes, ${plans.length} plans, ${unreachable.length} unreachable${exact ? '' : ', CUT'}`,
      );
    }
times.sort((a, b) => a - b);
console.log(`median ${times[times.length >> 1]!.toFixed(0)} ms, worst ${times.at(-1)!.toFixed(0)} ms`);
