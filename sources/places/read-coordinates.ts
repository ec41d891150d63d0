import { checkReferences } from '../check-references.ts';
import { asDegrees, elements, member, textMember } from '../json-node.ts';
import type { ReadReport } from '../pack.ts';
import { readJson } from '../read-json.ts';
import type { SourceFile } from '../source-file.ts';
import type { Municipality } from './read-municipalities.ts';

/** WGS 84 degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

interface NamedPosition extends Position {
  readonly name: string;
}

/**
 * Where each municipality lies: its place of the same name (the town, near which most live), else the mean
 * of its places. Places given as 0°, 0° have no known position and are left out and counted.
 */
export async function readCoordinates(
  file: SourceFile,
  municipalities: readonly Municipality[],
  report: ReadReport,
): Promise<ReadonlyMap<string, Position>> {
  const check = checkReferences(file, report);
  const places = new Map<string, NamedPosition[]>(municipalities.map(({ code }) => [code, []]));
  for (const node of elements(await readJson(file))) {
    const name = textMember(node, 'label');
    const latitude = asDegrees(member(node, 'latitud'));
    const longitude = asDegrees(member(node, 'longitud'));
    const inMunicipality = places.get(textMember(node, 'kommunkod'));
    const known = latitude !== 0 || longitude !== 0;
    if (!check.resolves(known ? name : `${name} (no position)`, known && inMunicipality !== undefined)) continue;
    inMunicipality?.push({ name, latitude, longitude });
  }
  return new Map(
    municipalities.flatMap((municipality) => {
      const position = positionOf(municipality.name, places.get(municipality.code) ?? []);
      return position === undefined ? [] : [[municipality.code, position] as const];
    }),
  );
}

function positionOf(name: string, places: readonly NamedPosition[]): Position | undefined {
  const town = places.find((place) => place.name.toLowerCase() === name.toLowerCase());
  if (town !== undefined) return { latitude: town.latitude, longitude: town.longitude };
  if (places.length === 0) return undefined;
  return {
    latitude: mean(places.map(({ latitude }) => latitude)),
    longitude: mean(places.map(({ longitude }) => longitude)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
