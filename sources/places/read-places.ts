import { checkReferences } from '../check-references.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import type { PlaceRecord } from '../records.ts';
import { englishRegionName } from './english-region-name.ts';
import { type Position, readCoordinates } from './read-coordinates.ts';
import { type Municipality, readMunicipalities } from './read-municipalities.ts';
import { type RegionShape, readRegions } from './read-regions.ts';

/** Sweden, its regions (län) and municipalities, with positions and the regions' outlines where given. */
export const placesReader: DatasetReader = {
  dataset: 'places',
  version: 1,
  main: ['places/municipalities'],
  needs: [],
  also: ['places/coordinates', 'places/region-shapes'],
  read: readPlaces,
};

async function* readPlaces(files: DatasetFiles, report: ReadReport): AsyncGenerator<PlaceRecord> {
  const municipalities: Municipality[] = [];
  for (const file of filesOf(files, 'places/municipalities')) {
    const rows = await readMunicipalities(file);
    for (const _ of rows) checkReferences(file, report).row();
    municipalities.push(...rows);
  }
  const regions = new Map(municipalities.map(({ regionCode, regionName }) => [regionCode, regionName]));
  const positions = new Map<string, Position>();
  for (const file of filesOf(files, 'places/coordinates')) {
    for (const [code, position] of await readCoordinates(file, municipalities, report)) positions.set(code, position);
  }
  const shapes = new Map<string, RegionShape>();
  for (const file of filesOf(files, 'places/region-shapes')) {
    const found = await readRegions(file, new Set(regions.keys()), report);
    for (const [code, shape] of found) shapes.set(code, shape);
  }

  yield { type: 'place', code: 'SE', kind: 'country', name: { sv: 'Sverige', en: 'Sweden' } };
  for (const [code, name] of regions) yield regionRecord(code, name, shapes.get(code));
  for (const municipality of municipalities) yield municipalityRecord(municipality, positions.get(municipality.code));
}

function regionRecord(code: string, name: string, shape: RegionShape | undefined): PlaceRecord {
  const outline = shape === undefined ? {} : { ...shape.position, polygons: shape.polygons };
  const names = { sv: name, en: englishRegionName(name) };
  return { type: 'place', code, kind: 'region', name: names, parent: 'SE', ...outline };
}

function municipalityRecord({ code, name, regionCode }: Municipality, position: Position | undefined): PlaceRecord {
  return {
    type: 'place',
    code,
    kind: 'municipality',
    name: { sv: name, en: name },
    parent: regionCode,
    ...position,
  };
}
