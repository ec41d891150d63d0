import { spawnSync } from 'node:child_process';

/**
 * Known holes in the packages we install, from the registry's advisories; apart from `check`, since it needs the
 * network and changes by itself. Exit code 1: something of severity high or critical that runs in production;
 * 2: the registry could not answer, so nothing is known.
 */
interface Vulnerability {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
  readonly fixAvailable: boolean | { readonly name: string; readonly version: string };
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}
interface Answer {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
  readonly message?: string;
}

const grave = ['high', 'critical'];
const production = ask('--omit=dev');
const everything = ask();
const inProduction = new Set(production.map(({ name }) => name));
for (const hole of everything.toSorted(
  (one, other) => rankOf(other) - rankOf(one) || one.name.localeCompare(other.name),
)) {
  const place = inProduction.has(hole.name) ? 'in production' : 'in development';
  console.log(`${hole.severity.padEnd(9)} ${hole.name} ${hole.range} (${place}; ${mend(hole)})`);
  for (const cause of hole.via) if (typeof cause === 'object') console.log(`          ${cause.title} ${cause.url}`);
}
const worst = production.filter(({ severity }) => grave.includes(severity));
console.log(
  everything.length === 0
    ? 'The registry knows of no holes in the packages installed'
    : `${everything.length} packages with known holes, ${worst.length} of them grave and in production`,
);
process.exitCode = worst.length === 0 ? 0 : 1;

function ask(...options: string[]): readonly Vulnerability[] {
  const { stdout, stderr } = spawnSync('npm', ['audit', '--json', ...options], { encoding: 'utf8' });
  const answer = read(stdout);
  if (answer?.vulnerabilities !== undefined) return Object.values(answer.vulnerabilities);
  const reason = answer?.message ?? stderr.trim().split('\n')[0] ?? 'it said nothing';
  console.error(`The registry could not answer, so nothing is known: ${reason}`);
  return process.exit(2);
}

function read(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
}

function rankOf({ severity }: Vulnerability): number {
  return ['info', 'low', 'moderate', 'high', 'critical'].indexOf(severity);
}

function mend({ fixAvailable }: Vulnerability): string {
  if (typeof fixAvailable === 'object') return `mended by ${fixAvailable.name} ${fixAvailable.version}`;
  return fixAvailable ? 'mended by npm update' : 'no mend yet';
}
