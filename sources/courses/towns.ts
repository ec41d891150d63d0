import { type DatasetFiles, filesOf } from '../dataset-reader.ts';
import { asDegrees, elements, member, textMember } from '../json-node.ts';
import { readMunicipalities } from '../places/read-municipalities.ts';
import { readJson } from '../read-json.ts';
import { postTowns } from './post-towns.ts';

/** Where a town lies: its municipality, and its own position where that is known. */
export interface Town {
  readonly municipality: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface Towns {
  /** The town of a name, in the municipality if one is told; undefined when unknown or several. */
  find(name: string | undefined, municipality?: string): Town | undefined;
  has(municipality: string): boolean;
}

/** Towns by name, from the pack's municipalities and places. Without them, every code is believed. */
export async function readTowns(files: DatasetFiles): Promise<Towns> {
  const municipalities = new Map<string, string>();
  for (const file of filesOf(files, 'places/municipalities')) {
    for (const { code, name } of await readMunicipalities(file)) municipalities.set(fold(name), code);
  }
  const codes = new Set(municipalities.values());
  const towns = await readPositions(files);
  const has = (code: string) => codes.size === 0 || codes.has(code);
  return {
    has,
    find(name, told) {
      const key = fold(name ?? '');
      const code = told ?? municipalities.get(key) ?? onlyCode(towns.get(key)) ?? foldedPostTowns.get(key);
      if (code === undefined || !has(code)) return undefined;
      const own = towns.get(key)?.find(({ municipality }) => municipality === code);
      return own ?? { municipality: code };
    },
  };
}

async function readPositions(files: DatasetFiles): Promise<ReadonlyMap<string, readonly Town[]>> {
  const towns = new Map<string, Town[]>();
  for (const file of filesOf(files, 'places/coordinates')) {
    for (const node of elements(await readJson(file))) {
      const latitude = asDegrees(member(node, 'latitud'));
      const longitude = asDegrees(member(node, 'longitud'));
      const position = latitude === 0 && longitude === 0 ? {} : { latitude, longitude };
      const key = fold(textMember(node, 'label'));
      towns.set(key, [...(towns.get(key) ?? []), { municipality: textMember(node, 'kommunkod'), ...position }]);
    }
  }
  return towns;
}

/** The municipality, when all towns of the name lie in one. */
function onlyCode(towns: readonly Town[] = []): string | undefined {
  const codes = new Set(towns.map(({ municipality }) => municipality));
  return codes.size === 1 ? [...codes][0] : undefined;
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const foldedPostTowns: ReadonlyMap<string, string> = new Map([...postTowns].map(([name, code]) => [fold(name), code]));
