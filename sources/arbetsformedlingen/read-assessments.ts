import type { ReferenceCheck } from '../check-references.ts';
import { elements, type JsonNode, members, nodeAt, shown } from '../json-node.ts';
import { readJson } from '../read-json.ts';
import type { ForecastRecord } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';

export type PlaceAssessment = ForecastRecord['values'][number];

const chances = { små: 'small', medelstora: 'medium', stora: 'large' } as const;
const directions = { minska: 'decrease', 'vara oförändrad': 'same', öka: 'increase' } as const;

/**
 * `barometer_regional.json`: forecast occupation → place → [job chances now, direction in five years].
 * Null, for the pair or one of the two, is no assessment. Places outside the pack are left out and counted.
 */
export async function readAssessments(
  file: SourceFile,
  placeCodes: ReadonlyMap<string, string>,
  check: ReferenceCheck,
): Promise<ReadonlyMap<string, readonly PlaceAssessment[]>> {
  const assessed = new Map<string, readonly PlaceAssessment[]>();
  for (const [id, byPlace] of members(await readJson(file))) {
    const values: PlaceAssessment[] = [];
    for (const [placeId, pair] of members(byPlace)) {
      const place = placeCodes.get(placeId);
      if (check.resolves(placeId, place !== undefined) && place !== undefined) values.push({ place, ...read(pair) });
    }
    assessed.set(id, values);
  }
  return assessed;
}

function read(pair: JsonNode): Omit<PlaceAssessment, 'place'> {
  if (pair.value === null) return { chances: null, direction: null };
  const parts = elements(pair);
  const [chance, direction] = parts;
  if (chance === undefined || direction === undefined || parts.length !== 2) {
    throw new SourceProblem(nodeAt(pair), 'job chances and direction', `${parts.length} values`);
  }
  return { chances: translated(chance, chances), direction: translated(direction, directions) };
}

function translated<Word extends string>(node: JsonNode, words: Readonly<Record<string, Word>>): Word | null {
  if (node.value === null) return null;
  const word = typeof node.value === 'string' && Object.hasOwn(words, node.value) ? words[node.value] : undefined;
  if (word !== undefined) return word;
  throw new SourceProblem(nodeAt(node), `one of ${Object.keys(words).join(', ')} or null`, shown(node.value));
}
