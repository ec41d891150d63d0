import { readFileSync } from 'node:fs';
import { deserialise, recognise } from '../engine/text/index.ts';
import { seeded } from './text-random.ts';

/**
 * The engine alone, in a process of its own: `node bench/skills-engine.ts <index file> <JSON file of sentences>`, called by skills.ts.
 * Times are of the processor; beside them what sorting a thousand numbers takes in the same run.
 */
const megabyte = 1_000_000;

function seconds(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The least of three: other work on the machine only adds. */
const least = (act: () => void): number => Math.min(seconds(act), seconds(act), seconds(act));

function sortOnce(): number {
  const random = seeded(3);
  const lists = Array.from({ length: 200 }, () => Float64Array.from({ length: 1000 }, random));
  return (
    seconds(() => {
      for (const list of lists) list.sort();
    }) / lists.length
  );
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

function main(): void {
  const [index = '', sentences = ''] = process.argv.slice(2);
  const texts: readonly string[] = JSON.parse(readFileSync(sentences, 'utf8'));
  const bare = process.memoryUsage().rss;
  const start = performance.now();
  const recogniser = deserialise(readFileSync(index));
  const opened = performance.now() - start;
  const open = process.memoryUsage().rss;
  const read = () => {
    for (const text of texts) recognise(recogniser, text, { top: 10, all: true });
  };
  const first = seconds(read) / texts.length;
  const again = least(read) / texts.length;
  const sorting = sortOnce();
  let long = '';
  for (let i = 0; long.length < megabyte; i++) long += `${texts[i % texts.length]} ${i}\n`;
  const readLong = () => recognise(recogniser, long, { top: 100, all: true });
  const once = seconds(readLong);
  const { rss } = process.memoryUsage();
  const whole = Math.min(once, seconds(readLong), seconds(readLong));
  console.log(
    `engine alone: opened in ${opened.toFixed(0)} ms; ${(first * 1000).toFixed(2)} ms a sentence at first, then ${(again * 1000).toFixed(2)} ms ` +
      `= ${(again / sorting).toFixed(1)} × sorting a thousand numbers; a megabyte of sentences, none of them twice, ${whole.toFixed(1)} s; ` +
      `${megabytes(bare)} MB resident before it was opened, ${megabytes(open)} then, ${megabytes(rss)} after the megabyte`,
  );
}

main();
