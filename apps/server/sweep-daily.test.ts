import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sweepDaily } from './sweep-daily.ts';

test('it sweeps at once and again and again, one at a time, and stops when told; what goes wrong does not stop it', async () => {
  let [running, most, times] = [0, 0, 0];
  const soFar = () => times;
  const broken: unknown[] = [];
  const sweep = async () => {
    running++;
    times++;
    most = Math.max(most, running);
    await wait(5);
    running--;
    if (times === 2) throw new Error('the database is away');
  };
  const stop = sweepDaily({ sweep, onBroken: (problem) => broken.push(problem), everyMs: 2 });
  while (soFar() < 4) await wait(1);
  await stop();
  const before = times;
  await wait(20);
  expect([most, times, broken.length, running]).toEqual([1, before, 1, 0]);
});
