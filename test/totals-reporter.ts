import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Writes how many passed, failed and were skipped to the file `TEST_TOTALS` names, for `.ci/run`. */
export class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], broken: readonly unknown[]): void {
    const file = process.env.TEST_TOTALS;
    if (file === undefined) return;
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that cannot be read has no tests; it and errors outside of tests count as one each.
    const unread = modules.filter((module) => module.errors().length > 0).length;
    const totals = {
      passed: count('passed'),
      failed: count('failed') + unread + broken.length,
      skipped: count('skipped'),
    };
    writeFileSync(file, JSON.stringify(totals));
  }
}
