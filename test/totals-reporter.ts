import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What could not be run or did not hold: where, and the first line of why. */
interface Failure {
  readonly where: string;
  readonly why: string;
}

/** Writes how many passed, failed and were skipped, which failed and which passed only when tried again, to the file `TEST_TOTALS` names, for `.ci/run`. */
export class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], broken: readonly unknown[]): void {
    const file = process.env.TEST_TOTALS;
    if (file === undefined) return;
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that cannot be read has no tests; it and errors outside of tests count as one each.
    const failures: Failure[] = [
      ...tests
        .filter((test) => test.result().state === 'failed')
        .map((test) => failureOf(nameOf(test), test.result().errors?.[0])),
      ...modules
        .filter((module) => module.errors().length > 0)
        .map((module) => failureOf(fileOf(module), module.errors()[0])),
      ...broken.map((error) => failureOf('outside of tests', error)),
    ];
    const unsteady = tests.filter((test) => test.diagnostic()?.flaky === true);
    const totals = {
      passed: count('passed'),
      failed: failures.length,
      skipped: count('skipped'),
      failures,
      unsteady: unsteady.map((test) => failureOf(nameOf(test), test.result().errors?.[0])),
    };
    writeFileSync(file, JSON.stringify(totals));
  }
}

const nameOf = (test: TestCase) => `${fileOf(test.module)} › ${test.fullName}`;
const fileOf = (module: TestModule) => relative(process.cwd(), module.moduleId);

function failureOf(where: string, error: unknown): Failure {
  const message = error instanceof Error || isMessage(error) ? error.message : String(error);
  return { where, why: message.split('\n').slice(0, 6).join('\n') };
}

const isMessage = (error: unknown): error is { readonly message: string } =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
