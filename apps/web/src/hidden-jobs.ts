import { useSyncExternalStore } from 'react';

/** Why a job is not for her, in her own judgement. */
export const hideReasons = ['pay', 'distance', 'hours', 'health', 'unwanted', 'other'] as const;
export type HideReason = (typeof hideReasons)[number];

/** Jobs she has put away, by SSYK code, with her reason when she gave one. Kept in this browser, sent nowhere. */
export type HiddenJobs = ReadonlyMap<string, HideReason | null>;

const storageKey = 'vidare.hidden-jobs';
const listeners = new Set<() => void>();
let hidden: HiddenJobs = read();

export function hiddenJobs(): HiddenJobs {
  return hidden;
}

export function useHiddenJobs(): HiddenJobs {
  return useSyncExternalStore(subscribe, hiddenJobs);
}

export function hideJob(ssyk: string, reason: HideReason | null = null): void {
  keep(new Map(hidden).set(ssyk, reason));
}

export function showJob(ssyk: string): void {
  keep(new Map([...hidden].filter(([code]) => code !== ssyk)));
}

export function showAllJobs(): void {
  keep(new Map());
}

function keep(next: HiddenJobs): void {
  hidden = next;
  try {
    if (next.size === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(next)));
  } catch {
    // Storage is closed: the jobs stay hidden until the page closes.
  }
  for (const listener of listeners) listener();
}

function read(): HiddenJobs {
  try {
    return fromText(localStorage.getItem(storageKey) ?? '{}');
  } catch {
    return new Map();
  }
}

/** What an older page or another program may have left there is not trusted. */
export function fromText(text: string): HiddenJobs {
  const content: unknown = JSON.parse(text);
  if (typeof content !== 'object' || content === null) return new Map();
  const codes = Object.entries(content).filter(([code]) => /^\d{4}$/.test(code));
  return new Map(codes.map(([code, reason]) => [code, hideReasons.find((known) => known === reason) ?? null]));
}

function subscribe(listener: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (event.key !== storageKey && event.key !== null) return;
    hidden = read();
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', elsewhere);
  };
}
