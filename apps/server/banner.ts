import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Config } from './config.ts';
import type { Sentence } from './start-problem.ts';

/** What is loaded and where it is kept, a line each. */
export function banner(config: Config, active: readonly ActiveRelease[]): readonly Sentence[] {
  const kept = config.databaseUrl === undefined ? config.home : `PostgreSQL (${new URL(config.databaseUrl).host})`;
  return [
    ...packLines(active),
    { sv: `Data ligger i ${kept}.`, en: `Data is kept in ${kept}.` },
    { sv: 'Avsluta med Ctrl-C.', en: 'Stop with Ctrl-C.' },
  ];
}

function packLines(active: readonly ActiveRelease[]): readonly Sentence[] {
  if (active.length === 0) return [{ sv: 'Inga data är inlästa.', en: 'No data is loaded.' }];
  return [...Map.groupBy(active, ({ packId }) => packId).values()].map(packLine);
}

function packLine(releases: readonly ActiveRelease[]): Sentence {
  const [first] = releases;
  const years = releases.flatMap(({ files }) => files.flatMap(({ date }) => date?.slice(0, 4) ?? [])).toSorted();
  const records = releases.reduce((sum, release) => sum + release.records, 0);
  const unused = releases.every(({ inUse }) => !inUse);
  const line = (loaded: string, words: { synthetic: string; records: string; unused: string }, locale: string) =>
    [
      `${loaded}: ${first?.packTitle ?? ''}`,
      ...(first?.synthetic ? [words.synthetic] : []),
      ...(years.length === 0 ? [] : [[...new Set([years[0], years.at(-1)])].join('–')]),
      `${records.toLocaleString(locale)} ${words.records}`,
      ...(unused ? [words.unused] : []),
    ].join(', ');
  return {
    sv: line('Inläst', { synthetic: 'påhittade siffror', records: 'poster', unused: 'ersatt av verkliga data' }, 'sv'),
    en: line('Loaded', { synthetic: 'made-up figures', records: 'records', unused: 'replaced by real data' }, 'en'),
  };
}
