import { readFileSync } from 'node:fs';
import { buildCompleter, complete } from '../engine/text/index.ts';
import { dataPath } from './text-data.ts';
import { seeded } from './text-random.ts';
import { titleChanges, titleStarts } from './text-title-changes.ts';

function main(): void {
  const path = dataPath('sweden/occupations/info_job_titles.json');
  if (path === null) {
    console.log('text-complete: skipped, no data folder (set VIDARE_DATA)');
    return;
  }
  const titles: readonly string[] = JSON.parse(readFileSync(path, 'utf8')).data.concepts.map(
    (concept: { preferred_label: string }) => concept.preferred_label,
  );
  const completer = buildCompleter(titles.map((text, id) => ({ text, id, weight: 1 })));
  for (const [name, change] of Object.entries({ ...titleChanges, ...titleStarts })) {
    const random = seeded(7);
    let [first, five, slowest] = [0, 0, 0];
    const start = performance.now();
    for (const [id, title] of titles.entries()) {
      const before = performance.now();
      const found = complete(completer, change(title, random), 5).findIndex((each) => each.id === id);
      slowest = Math.max(slowest, performance.now() - before);
      first += found === 0 ? 1 : 0;
      five += found >= 0 ? 1 : 0;
    }
    const mean = (performance.now() - start) / titles.length;
    const share = (count: number): string => ((100 * count) / titles.length).toFixed(1).padStart(5);
    console.log(
      `${name.padEnd(18)} first ${share(first)} %  top five ${share(five)} %  ${mean.toFixed(2)} ms (slowest ${slowest.toFixed(1)})`,
    );
  }
}

main();
