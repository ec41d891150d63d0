import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Most JavaScript the start page may load, compressed. */
const mostBytes = 140_000;
const folder = fileURLToPath(new URL('dist', import.meta.url));

/** What the start page needs: the entry, its own chunk and the larger of the two catalogues. */
const entry = 'index.html';
const page = 'src/pages/start/start-page.tsx';
const catalogs = ['src/locales/sv/messages.po?first', 'src/locales/en/messages.po?first'];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const manifest = readManifest();
const catalog = catalogs.toSorted((a, b) => size(chunk(b).file) - size(chunk(a).file))[0] ?? '';
const files = ['theme.js', ...new Set([entry, page, catalog].flatMap((name) => [...filesOf(name)]))];
const sizes = files.map((file) => ({ file, bytes: size(file) })).toSorted((a, b) => b.bytes - a.bytes);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { file, bytes } of sizes) console.log(`${kilobytes(bytes).padStart(8)}  ${file}`);
console.log(`${kilobytes(total).padStart(8)}  the start page, of at most ${kilobytes(mostBytes)} (gzip)`);
if (total > mostBytes) fail(`The start page loads ${total - mostBytes} bytes too much.`);

function readManifest(): Manifest {
  const file = path.join(folder, '.vite/manifest.json');
  if (!existsSync(file)) fail(`There is no build in ${folder}. Run vite build first.`);
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isManifest(content) ? content : fail(`${file} is no manifest of a build.`);
}

function isManifest(content: unknown): content is Manifest {
  const chunks = typeof content === 'object' && content !== null ? Object.values(content) : [];
  return chunks.length > 0 && chunks.every((part) => typeof part === 'object' && part !== null && 'file' in part);
}

/** A chunk's file and those it imports, however deep. */
function filesOf(name: string, seen = new Set<string>()): Set<string> {
  const { file, imports = [] } = chunk(name);
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of imports) filesOf(imported, seen);
  return seen;
}

function chunk(name: string): Chunk {
  return manifest[name] ?? fail(`The build has no ${name}: the check no longer knows what the start page loads.`);
}

function size(file: string): number {
  const full = path.join(folder, file);
  if (!existsSync(full)) fail(`The build has no file ${file}.`);
  return gzipSync(readFileSync(full)).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
