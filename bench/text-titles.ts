import { readFileSync } from 'node:fs';
import { buildRecogniser, recognise } from '../engine/text/index.ts';
import { dataPath } from './text-data.ts';
import { seeded } from './text-random.ts';
import { titleChanges } from './text-title-changes.ts';

/** How often a listed job title is the first thing recognised in "10 år som …", written with slips (seed 7). */
function main(): void {
  const path = dataPath('sweden/occupations/info_job_titles.json');
  if (path === null) {
    console.log('text-titles: skipped, no data folder (set VIDARE_DATA)');
    return;
  }
  const concepts: readonly { preferred_label: string }[] = JSON.parse(readFileSync(path, 'utf8')).data.concepts;
  const titles = concepts.map(({ preferred_label }) => preferred_label);
  // As the server lists them: wordings, not all of them preferred, so no meaning is sought in them.
  const recogniser = buildRecogniser({
    concepts: titles.length,
    forms: titles.map((text, concept) => ({
      concept,
      text,
      language: 'sv',
      kind: concept % 3 === 0 ? 'preferred' : 'alternative',
    })),
  });
  const same = new Map(titles.map((title, concept) => [title.toLowerCase(), concept]));
  for (const [name, change] of Object.entries(titleChanges)) {
    const random = seeded(7);
    let [first, sure, counted] = [0, 0, 0];
    const before = process.cpuUsage();
    for (const [concept, title] of titles.entries()) {
      const written = change(title, random);
      const other = same.get(written.toLowerCase());
      // A slip that makes another listed title is that title.
      if (other !== undefined && other !== concept) continue;
      counted++;
      const found = recognise(recogniser, `10 år som ${written}.`, { top: 1, all: true })[0];
      if (found?.concept === concept) first++;
      if (found?.concept === concept && found.sure) sure++;
    }
    const { user, system } = process.cpuUsage(before);
    const percent = (count: number) => `${((100 * count) / counted).toFixed(1).padStart(5)} %`;
    const time = ((user + system) / 1000 / counted).toFixed(2);
    console.log(`${name.padEnd(18)} first ${percent(first)}  first and sure ${percent(sure)}  ${time} ms`);
  }
}

main();
