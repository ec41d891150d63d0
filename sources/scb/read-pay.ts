import { checkReferences } from '../check-references.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import { readSsyk4 } from '../jobtech/read-ssyk.ts';
import {
  asCount,
  asText,
  elements,
  type JsonNode,
  member,
  members,
  nodeAt,
  optionalMember,
  shown,
} from '../json-node.ts';
import type { ReadReport } from '../pack.ts';
import { readJson } from '../read-json.ts';
import type { PayRecord } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';

/**
 * Monthly pay before tax per SSYK-4 group in the whole country, in SEK: SCB's table with its year, and for
 * the groups it lacks an older list without one. Keys that are no group (totals, unknown) are left out
 * and counted.
 */
export const payReader: DatasetReader = {
  dataset: 'pay',
  version: 1,
  main: ['scb/pay', 'scb/pay-undated'],
  needs: [],
  also: ['jobtech/ssyk-hierarchy'],
  read: readPay,
};

const formats = [
  { adapter: 'scb/pay', readGroup: readDated },
  { adapter: 'scb/pay-undated', readGroup: readUndated },
] as const;

async function* readPay(files: DatasetFiles, report: ReadReport): AsyncGenerator<PayRecord> {
  const ssykCodes = (await readSsyk4(files))?.codes;
  const given = new Set<string>();
  for (const { adapter, readGroup } of formats) {
    for (const file of filesOf(files, adapter)) {
      for (const [ssyk, group] of await readGroups(file, ssykCodes, report)) {
        const figures = readGroup(group);
        if (given.has(ssyk)) continue;
        given.add(ssyk);
        yield { type: 'pay', ssyk, ...figures };
      }
    }
  }
}

async function readGroups(
  file: SourceFile,
  ssykCodes: ReadonlySet<string> | undefined,
  report: ReadReport,
): Promise<readonly (readonly [string, JsonNode])[]> {
  const check = checkReferences(file, report);
  const isGroup = (key: string) => ssykCodes?.has(key) ?? /^\d{4}$/.test(key);
  return members(await readJson(file)).filter(([key]) => check.resolves(key, isGroup(key)));
}

type PayFigures = Omit<PayRecord, 'type' | 'ssyk'>;

/** `{year, "10:e percentilen", Medianlön, "90:e percentilen", …}`; a figure not published is not there. */
function readDated(group: JsonNode): PayFigures {
  const year = Number(asText(member(group, 'year')));
  if (!Number.isInteger(year) || year < 1900 || year > 2100) {
    throw new SourceProblem(nodeAt(member(group, 'year')), 'a year', asText(member(group, 'year')));
  }
  const [p10, median, p90] = ['10:e percentilen', 'Medianlön', '90:e percentilen'].map((name) => {
    const figure = optionalMember(group, name);
    return figure === undefined ? null : kronor(figure);
  });
  return checked(group, { p10: p10 ?? null, median: median ?? null, p90: p90 ?? null, year });
}

/** `[p10, median, p90]` as text. */
function readUndated(group: JsonNode): PayFigures {
  const figures = elements(group);
  if (figures.length !== 3) throw new SourceProblem(nodeAt(group), 'p10, median and p90', `${figures.length} values`);
  const [p10, median, p90] = figures.map(kronor);
  return checked(group, { p10: p10 ?? null, median: median ?? null, p90: p90 ?? null, year: null });
}

/** SCB writes `..` for a figure that is too uncertain to publish. */
function kronor(node: JsonNode): number | null {
  if (node.value === '..' || node.value === null) return null;
  const value = typeof node.value === 'string' && /^\d{1,9}$/.test(node.value) ? Number(node.value) : node.value;
  if (typeof value === 'number' && value !== 0) return asCount({ ...node, value });
  throw new SourceProblem(nodeAt(node), 'whole kronor or ..', shown(node.value));
}

function checked(group: JsonNode, figures: PayFigures): PayFigures {
  const given = [figures.p10, figures.median, figures.p90].filter((figure) => figure !== null);
  const rising = given.every((figure, index) => index === 0 || figure >= (given[index - 1] ?? 0));
  if (rising) return figures;
  throw new SourceProblem(nodeAt(group), 'p10 ≤ median ≤ p90', given.join(', '));
}
