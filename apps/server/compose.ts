import type { Database } from '#db/open-database.ts';
import {
  forecastWriter,
  getOccupation,
  getRegion,
  loadMarket,
  payWriter,
  vacancyWriter,
} from '#modules/labourmarket/index.ts';
import {
  type ActiveRelease,
  activeReleases,
  importPack,
  listSources,
  releaseTag,
  sweepAbandoned,
} from '#modules/packs/index.ts';
import { listNextJobs, NextJobsModel } from '#modules/pathways/index.ts';
import {
  getMap,
  type IndexCache,
  listRegions,
  loadCatalogue,
  lookUpSkills,
  placeWriter,
  recogniseSkills,
  schemeWriter,
  searchOccupations,
  searchSkills,
  TextIndex,
} from '#modules/taxonomy/index.ts';
import { openPack } from '#sources/open-pack.ts';
import type { Composition, DataHandlers } from './composition.ts';

/** Wires every module to an open database. */
export async function compose(database: Database, cache: IndexCache): Promise<Composition> {
  const { kysely } = database;
  const writers = [schemeWriter, placeWriter, forecastWriter, vacancyWriter, payWriter];
  const imports = { kysely, writers, now: () => new Date() };
  let loaded: { readonly handlers: DataHandlers; readonly tag: string } | undefined;
  return {
    sweep: async () => {
      await sweepAbandoned(imports, database.kind === 'embedded');
    },
    activeReleases: () => activeReleases(kysely),
    importFolder: async (folder, onProgress) => importPack(await openPack(folder), imports, onProgress),
    load: async () => {
      const releases = await activeReleases(kysely);
      loaded = { handlers: await dataHandlers(database, releases, cache), tag: releaseTag(releases) };
    },
    handlers: () => loaded?.handlers,
    releaseTag: () => loaded?.tag ?? 'nothing',
  };
}

/** The routes that answer from data, on what is active now. */
async function dataHandlers(
  { kysely }: Database,
  releases: readonly ActiveRelease[],
  cache: IndexCache,
): Promise<DataHandlers> {
  const catalogue = await loadCatalogue(kysely, releases);
  const text = await TextIndex.open(catalogue, releases, cache);
  const market = await loadMarket(kysely, releases);
  const model = new NextJobsModel(catalogue, market);
  const taxonomy = { catalogue, text, releases };
  const labourMarket = { kysely, catalogue, market, releases };
  return {
    searchOccupations: searchOccupations(taxonomy),
    searchSkills: searchSkills(taxonomy),
    lookUpSkills: lookUpSkills(taxonomy),
    recogniseSkills: recogniseSkills(taxonomy),
    listRegions: listRegions(taxonomy),
    getMap: getMap(taxonomy),
    getOccupation: getOccupation(labourMarket),
    getRegion: getRegion(labourMarket),
    listNextJobs: listNextJobs({ catalogue, market, model, releases }),
    listSources: listSources(releases),
  };
}
