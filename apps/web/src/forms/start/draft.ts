import { useSyncExternalStore } from 'react';
import type { Recognised } from '#contract/skills.ts';
import type { Entries } from './resume-entries.ts';

export type Found = Recognised['results'][number];

/** What she is writing. It lives in this page's memory: never in the address, never on disk, gone when the page is closed or loaded anew. */
export interface Draft {
  readonly text: string;
  /** What was recognised in the text; null before she has asked. */
  readonly found: Found | null;
  /** Skills she took away, so that they can be put back and do not return on their own. */
  readonly removed: readonly string[];
  /** Skills she put there herself, to be told from those whose origin is no longer known. */
  readonly added: readonly string[];
  /** Wordings of occupations she has said no to. */
  readonly declined: readonly string[];
  /** What she should know of how it was read. */
  readonly notices: readonly string[];
  /** What a CV with parts of its own says she has done and studied. */
  readonly entries: Entries;
}

const noEntries: Entries = { experiences: [], educations: [] };
let draft: Draft = { text: '', found: null, removed: [], added: [], declined: [], notices: [], entries: noEntries };
const listeners = new Set<() => void>();

export function currentDraft(): Draft {
  return draft;
}

export function updateDraft(part: Partial<Draft>): void {
  draft = { ...draft, ...part };
  for (const listener of listeners) listener();
}

export function useDraft(): Draft {
  return useSyncExternalStore(subscribe, currentDraft);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
