/** One task at a time behind the answers. */
export interface Background {
  /** Begins a task, which ends soon after the signal. */
  start(task: (signal: AbortSignal) => Promise<void>): void;
  /** Tells the task to end, and waits until it has. */
  stop(): Promise<void>;
}

/** What goes wrong in a task is shown when debugging only: the answers stand without it. */
export function background(): Background {
  let running: { readonly abort: AbortController; readonly done: Promise<void> } | undefined;
  return {
    start(task) {
      const abort = new AbortController();
      const done = task(abort.signal).catch((problem: unknown) => {
        if (process.env.DEBUG === 'vidare') console.error(problem);
      });
      running = { abort, done };
    },
    async stop() {
      running?.abort.abort();
      await running?.done;
      running = undefined;
    },
  };
}
