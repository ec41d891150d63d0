import { readFileSync } from 'node:fs';
import { buildCompleter, complete } from '../engine/text/index.ts';
import { dataPath } from './text-data.ts';
import { seeded } from './text-random.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzåäö';

function withTypo(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length - 1));
  const letter = letters[Math.floor(random() * letters.length)] ?? 'a';
  const edits = [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  ];
  return edits[Math.floor(random() * edits.length)] ?? text;
}

const withoutMarks = (text: string): string => text.replace(/[åä]/gi, 'a').replace(/ö/gi, 'o');
const flipHyphen = (text: string): string =>
  text.includes('-') ? text.replaceAll('-', ' ') : text.replaceAll(' ', '-');

const trials: Readonly<Record<string, (text: string, random: () => number) => string>> = {
  exact: (text) => text,
  typo: withTypo,
  'no å ä ö': withoutMarks,
  'å as aa': (text) => text.replace(/å/gi, 'aa'),
  hyphens: flipHyphen,
  'typo, no å ä ö': (text, random) => withoutMarks(withTypo(text, random)),
  'first 60 %': (text) => text.slice(0, Math.max(4, Math.ceil(text.length * 0.6))),
  'first 60 %, typo': (text, random) => withTypo(text.slice(0, Math.max(5, Math.ceil(text.length * 0.6))), random),
};

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
  for (const [name, change] of Object.entries(trials)) {
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
