export type Timed = { readonly median: number; readonly worst: number };

/** Milliseconds of `runs` calls after as many to warm up. */
export function timed(runs: number, call: (run: number) => unknown): Timed {
  for (let run = 0; run < runs; run++) call(run);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    call(run);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? 0, worst: times.at(-1) ?? 0 };
}

export function shown({ median, worst }: Timed): string {
  return `${median.toFixed(2)} ms (worst ${worst.toFixed(2)})`;
}
