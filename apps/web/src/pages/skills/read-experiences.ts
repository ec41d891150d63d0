import type { Experience } from '#contract/profiles.ts';
import type { Draft } from '../../forms/start/draft.ts';

/** Ids of what was read in this visit: an id that said what it stands for would tell in events what she has done. */
const ids = new Map<string, string>();

/** What she may have done by the words of her text that mean occupations; those she has said no to left out. */
export function readExperiences({ text, found, declined }: Draft): (Experience & { id: string })[] {
  const read = (found?.occupations ?? [])
    .filter(({ text: wording }) => !declined.includes(wording.text))
    .map(({ text: wording, evidence }) => {
      const title = wording.text.slice(0, 1).toUpperCase() + wording.text.slice(1);
      return { title, ...yearsIn(lineAt(text, evidence[0]?.[0] ?? 0)) };
    });
  const byTitle = new Map(read.map((one) => [one.title, one]));
  return [...byTitle.values()].map(({ title, started, ended }) => ({
    id: idOf(title),
    kind: 'paid' as const,
    title,
    organisation: '',
    place: '',
    started,
    ended,
    description: '',
  }));
}

/** Years written as from–until in a line: 2015–2019, 2015 - nu. */
export function yearsIn(line: string): { started: string | null; ended: string | null } {
  const found = /\b((?:19|20)\d\d)(?:[-/.]\d\d)?\s*[–—-]\s*((?:19|20)\d\d)?/.exec(line);
  const [started = null, ended = null] = [found?.[1], found?.[2]];
  return started !== null && ended !== null && ended < started ? { started: null, ended: null } : { started, ended };
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? undefined : end);
}

function idOf(title: string): string {
  const id = ids.get(title) ?? crypto.randomUUID();
  ids.set(title, id);
  return id;
}
