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
      const lines = linesOf(text, { wording: wording.text, at: evidence[0]?.[0] ?? 0 });
      const line = lines.find((one) => yearsIn(one).started !== null) ?? lines[0] ?? '';
      return { title, kind: kindIn(line), ...yearsIn(line) };
    });
  const byTitle = new Map(read.map((one) => [one.title, one]));
  return [...byTitle.values()].map(({ title, kind, started, ended }) => ({
    id: idOf(title),
    kind,
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

/** Work is paid unless its line says that it was done in an association; she can change it. */
function kindIn(line: string): Experience['kind'] {
  return /\b(ideell|förening|volontär|volunteer|voluntary|association\b)/iu.test(line) ? 'association' : 'paid';
}

/** The line the words were read in, and others that they stand in: a summary at the top often names the work before its own line does. */
function linesOf(text: string, { wording, at }: { wording: string; at: number }): readonly string[] {
  const word = wording.toLowerCase();
  return [lineAt(text, at), ...text.split('\n').filter((line) => line.toLowerCase().includes(word))];
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
