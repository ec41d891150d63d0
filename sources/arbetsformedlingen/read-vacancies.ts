import { checkReferences } from '../check-references.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import { readSsyk4 } from '../jobtech/read-ssyk.ts';
import { asCount, members } from '../json-node.ts';
import type { ReadReport } from '../pack.ts';
import { readPlaceIds } from '../places/place-ids.ts';
import { readJson } from '../read-json.ts';
import type { VacancyRecord } from '../records.ts';

/**
 * Vacancies advertised in a year per SSYK-4 group and place (`ssyk_region_kommun_annonser_2024.json`,
 * keyed by JobTech ids on both levels). A place that is not listed had none.
 */
export const vacanciesReader: DatasetReader = {
  dataset: 'vacancies',
  version: 1,
  main: ['arbetsformedlingen/vacancies'],
  needs: ['jobtech/ssyk-hierarchy', 'places/municipalities'],
  also: [],
  read: readVacancies,
};

async function* readVacancies(files: DatasetFiles, report: ReadReport): AsyncGenerator<VacancyRecord> {
  const places = await readPlaceIds(files);
  const ssykOf = (await readSsyk4(files))?.codeOf ?? new Map<string, string>();
  for (const file of filesOf(files, 'arbetsformedlingen/vacancies')) {
    const check = checkReferences(file, report);
    for (const [groupId, byPlace] of members(await readJson(file))) {
      const ssyk = ssykOf.get(groupId);
      if (!check.resolves(groupId, ssyk !== undefined) || ssyk === undefined) continue;
      for (const [placeId, count] of members(byPlace)) {
        const vacancies = asCount(count);
        const place = places.get(placeId);
        if (!check.resolves(placeId, place !== undefined) || place === undefined) continue;
        yield { type: 'vacancies', ssyk, place, vacancies };
      }
    }
  }
}
