import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What could not be run or did not hold: where, and the first line of why. */
interface Failure {
  readonly where: string;
  readonly why: string;
}

/**
 * Writes to the file `TEST_TOTALS` names, for `.ci/run`, how many passed, failed and were skipped, which failed, which
 * passed only when tried again, and which files were lost with the process that ran them, to be run again.
 */
export class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], broken: readonly unknown[]): void {
    const file = process.env.TEST_TOTALS;
    if (file === undefined) return;
    const lost = modules.filter((module) => ['queued', 'pending'].includes(module.state()));
    const ended = modules.filter((module) => !lost.includes(module));
    const [crashes, errors] = lost.length === 0 ? [[], broken] : partition(broken, isCrash);
    const tests = ended.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that cannot be read has no tests; it and errors outside of tests count as one each.
    const failures: Failure[] = [
      ...tests
        .filter((test) => test.result().state === 'failed')
        .map((test) => failureOf(nameOf(test), test.result().errors?.[0])),
      ...ended
        .filter((module) => module.errors().length > 0)
        .map((module) => failureOf(fileOf(module), module.errors()[0])),
      ...errors.map((error) => failureOf('outside of tests', error)),
    ];
    const unsteady = tests.filter((test) => test.diagnostic()?.flaky === true);
    const totals = {
      passed: count('passed'),
      failed: failures.length,
      skipped: count('skipped'),
      failures,
      unsteady: [
        ...unsteady.map((test) => failureOf(nameOf(test), test.result().errors?.[0])),
        ...crashes.map((crash) => failureOf('a process that ran tests', crash)),
      ],
      lost: lost.map(fileOf),
    };
    writeFileSync(file, JSON.stringify(totals));
  }
}

const nameOf = (test: TestCase) => `${fileOf(test.module)} › ${test.fullName}`;
const fileOf = (module: TestModule) => relative(process.cwd(), module.moduleId);

function failureOf(where: string, error: unknown): Failure {
  const message = isMessage(error) ? error.message : String(error);
  const cause = isMessage(error) && isMessage(error.cause) ? `\n${error.cause.message}` : '';
  return { where, why: `${message}${cause}`.split('\n').slice(0, 6).join('\n') };
}

const isCrash = (error: unknown) => isMessage(error) && error.message.startsWith('[vitest-pool]');

function partition<Item>(items: readonly Item[], holds: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

const isMessage = (error: unknown): error is { readonly message: string; readonly cause?: unknown } =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
