#!/usr/bin/env node
// The way in. Kept to syntax that old versions of Node read, so that they can be told apart in words.
import { spawn } from 'child_process';
import { existsSync } from 'fs';
import { fileURLToPath } from 'url';

const needed = 24;
const pinned = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url));

// The passkeys' library asks Node which signatures it knows, and Node warns that the question is new.
const { emitWarning } = process;
/** @param {any[]} warning */
process.emitWarning = (...warning) => {
  if (!/Web Crypto API/.test(String(warning[0]))) Reflect.apply(emitWarning, process, warning);
};

if (Number(process.versions.node.split('.')[0]) >= needed) {
  void import('../main.ts').then((cli) => cli.main());
} else if (existsSync(pinned)) {
  runWith(pinned);
} else {
  const swedish = /^sv/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
  console.error(
    swedish
      ? `Vidare behöver Node ${needed} eller nyare, men det här är ${process.version}; kör npm ci i projektets mapp, som hämtar rätt version.`
      : `Vidare needs Node ${needed} or newer, but this is ${process.version}; run npm ci in the project's folder, which fetches the right version.`,
  );
  process.exitCode = 1;
}

/**
 * The same command with the Node that came with npm ci; signals and the exit code pass through.
 * @param {string} node
 */
function runWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
