import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { openPack } from './open-pack.ts';
import type { Pack, ReadReport } from './pack.ts';
import type { DatasetName, SourceRecord } from './records.ts';
import { SourceProblem } from './source-problem.ts';

/** Writes a folder for one test; it is removed when the test ends. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'vidare-pack-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

export interface ReadCounts {
  readonly read: ReadonlyMap<string, number>;
  readonly leftOut: ReadonlyMap<string, readonly string[]>;
  /** By file and reason. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/** Reads one dataset to its end. */
export async function readAll(pack: Pack, name: DatasetName): Promise<ReadCounts & { records: SourceRecord[] }> {
  const dataset = pack.datasets.find((candidate) => candidate.name === name);
  if (dataset === undefined) throw new Error(`${name} is not in the pack`);
  const read = new Map<string, number>();
  const leftOut = new Map<string, string[]>();
  const passedOver = new Map<string, number>();
  const report: ReadReport = {
    read: (file, rows) => void read.set(file, (read.get(file) ?? 0) + rows),
    passedOver: (file, reason) =>
      void passedOver.set(`${file}: ${reason}`, (passedOver.get(`${file}: ${reason}`) ?? 0) + 1),
    leftOut: (file, reference) => void leftOut.set(file, [...(leftOut.get(file) ?? []), reference]),
  };
  const records: SourceRecord[] = [];
  for await (const record of dataset.read(report)) records.push(record);
  return { records, read, leftOut, passedOver };
}

/** Opens a folder and reads every dataset; gives the problem met, or undefined. */
export async function problemIn(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<SourceProblem | undefined> {
  const root = await folder(files);
  try {
    const pack = await openPack(root);
    for (const { name } of pack.datasets) await readAll(pack, name);
    return undefined;
  } catch (error) {
    if (error instanceof SourceProblem) return error;
    throw error;
  }
}

/** Any text that has `part` in it, for `toMatchObject`. */
export function textWith(part: string): unknown {
  return expect.stringContaining(part);
}

/** Any number near `value`, for `toMatchObject`. */
export function near(value: number): unknown {
  return expect.closeTo(value);
}
