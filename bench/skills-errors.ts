import { mkdirSync, writeFileSync } from 'node:fs';
import { type Answer, itemsOf } from './skills-measure.ts';

/** Writes what went wrong by kind to var/bench (kept out of the repository: it quotes the sentences). */
export function writeErrors(name: string, answers: readonly Answer[], labels: readonly string[]): void {
  const kinds = new Map<string, string[]>();
  const note = (kind: string, line: string) => kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
  for (const { example, found } of answers) {
    const type = example.type === undefined ? '' : ` (${example.type})`;
    for (const item of itemsOf(example)) {
      const place = found.findIndex(({ concept, score }) => score > 0 && item.has(concept));
      const label = [...item].map((concept) => labels[concept]).join(' | ');
      const above = found.slice(0, 3).map(({ concept, score }) => `${labels[concept]} ${score.toFixed(2)}`);
      if (place < 0) note(`not found${type}`, `${label}  ←  ${example.text}  [${above.join(', ')}]`);
      else if (place >= 5) note(`below the fifth${type}`, `${label}  ←  ${example.text}  [${above.join(', ')}]`);
    }
    for (const { concept, sure, score, spans } of found) {
      if (!sure || example.gold.has(concept)) continue;
      const words = spans.map(([start, end]) => example.text.slice(start, end)).join(' … ');
      note(`sure and wrong${type}`, `${labels[concept]} ${score.toFixed(2)} from "${words}"  ←  ${example.text}`);
    }
  }
  const folder = new URL('../var/bench/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const text = [...kinds]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kind, lines]) => `## ${kind}: ${lines.length}\n${lines.join('\n')}\n`);
  writeFileSync(new URL(`skills-errors-${name.replaceAll(/\W+/g, '-')}.txt`, folder), text.join('\n'));
}
