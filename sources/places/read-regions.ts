import { checkReferences } from '../check-references.ts';
import { asDegrees, elements, type JsonNode, member, nodeAt, textMember } from '../json-node.ts';
import type { ReadReport } from '../pack.ts';
import { readJson } from '../read-json.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';
import type { Position } from './read-coordinates.ts';
import { type Point, simplifyRing } from './simplify-ring.ts';

export interface RegionShape {
  readonly position: Position;
  readonly polygons: readonly (readonly Point[])[];
}

/** About 50 m in Sweden: invisible on a map of the country, and small beside the file's own coarseness. */
const toleranceDegrees = 0.0005;

/**
 * Outlines and positions of the regions by code (`regioner.json`), simplified and rounded to about 10 m.
 * A shape of a region that is not among `regionCodes` is left out and counted.
 */
export async function readRegions(
  file: SourceFile,
  regionCodes: ReadonlySet<string>,
  report: ReadReport,
): Promise<ReadonlyMap<string, RegionShape>> {
  const check = checkReferences(file, report);
  const shapes = new Map<string, RegionShape>();
  for (const region of elements(await readJson(file))) {
    const code = textMember(region, 'lankod');
    const at = nodeAt(member(region, 'lankod'));
    if (shapes.has(code)) throw new SourceProblem(at, 'each region once', `${code} again`);
    if (!check.resolves(code, regionCodes.has(code))) continue;
    const [longitude, latitude] = pointOf(member(member(region, 'koordinater'), 'WGS84'));
    const rings = elements(member(member(region, 'grans'), 'polygoner')).map(ringOf);
    shapes.set(code, { position: { latitude, longitude }, polygons: rings });
  }
  return shapes;
}

function ringOf(polygon: JsonNode): readonly Point[] {
  const coordinates = member(polygon, 'koordinater');
  const ring = elements(coordinates).map(pointOf);
  const first = ring[0];
  if (first === undefined || ring.length < 3) {
    throw new SourceProblem(nodeAt(coordinates), 'at least three points', String(ring.length));
  }
  const last = ring.at(-1) ?? first;
  const closed = last[0] === first[0] && last[1] === first[1] ? ring : [...ring, first];
  return simplifyRing(closed, toleranceDegrees).map(([x, y]) => [rounded(x), rounded(y)] as const);
}

/** The file writes coordinates as text: x is longitude, y latitude. */
function pointOf(node: JsonNode): Point {
  return [asDegrees(member(node, 'x')), asDegrees(member(node, 'y'))];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
