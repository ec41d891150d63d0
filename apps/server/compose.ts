import type { Database } from '#db/open-database.ts';
import { swedishDate } from '#kit/plain-date.ts';
import {
  employedWriter,
  forecastWriter,
  getOccupation,
  getRegion,
  listRegionTotals,
  loadMarket,
  payWriter,
  Transitions,
  vacancyWriter,
} from '#modules/labourmarket/index.ts';
import {
  courseWriter,
  downloadGaps,
  educationKeyWriter,
  getCourse,
  getCourseCalendar,
  listCoursesBySkill,
  listGaps,
  loadCourses,
  loadOccupationKeys,
  loadValidations,
  recallSkills,
  searchCourses,
  validationWriter,
  type WorkOutDependencies,
  workOutSkills,
} from '#modules/learning/index.ts';
import {
  type ActiveRelease,
  activeReleases,
  importPack,
  listSources,
  releaseTag,
  sweepAbandoned,
} from '#modules/packs/index.ts';
import { listNextJobs, makePlan, NextJobsModel } from '#modules/pathways/index.ts';
import {
  engineEdition,
  getMap,
  getVocabulary,
  type IndexCache,
  listGroups,
  listPlaces,
  listRegions,
  loadCatalogue,
  lookUpSkills,
  placeWriter,
  readDocument,
  recogniseSkills,
  schemeWriter,
  searchOccupations,
  searchSkills,
  streamSkills,
  TextIndex,
} from '#modules/taxonomy/index.ts';
import { readDocument as documents } from '#sources/documents/read-document.ts';
import { openPack } from '#sources/open-pack.ts';
import { background } from './background.ts';
import type { Composition, DataHandlers } from './composition.ts';
import { type PersonalOptions, personal } from './personal.ts';

/** Wires every module to an open database. */
export async function compose(
  database: Database,
  cache: IndexCache,
  options: PersonalOptions = {},
): Promise<Composition> {
  const { kysely } = database;
  const writers = [
    schemeWriter,
    placeWriter,
    forecastWriter,
    vacancyWriter,
    payWriter,
    employedWriter,
    courseWriter,
    educationKeyWriter,
    validationWriter,
  ];
  const imports = { kysely, writers, now: () => new Date() };
  let loaded: (Loaded & { readonly tag: string }) | undefined;
  const behind = background();
  return {
    sweep: async () => {
      await sweepAbandoned(imports, database.kind === 'embedded');
    },
    activeReleases: () => activeReleases(kysely),
    importFolder: async (folder, onProgress) => importPack(await openPack(folder), imports, onProgress),
    load: async () => {
      await behind.stop();
      const releases = await activeReleases(kysely);
      const fresh = await dataHandlers(database, releases, cache);
      loaded = { ...fresh, tag: releaseTag(releases) };
      behind.start((signal) => workOutSkills(fresh.skills, signal));
    },
    isCurrent: async () => releaseTag(await activeReleases(kysely)) === (loaded?.tag ?? releaseTag([])),
    handlers: () => loaded?.handlers,
    personal: personal(database, options),
    // What courses give is worked out after loading, and courses are told as of today.
    releaseTag: () =>
      loaded === undefined ? 'nothing' : `${loaded.tag} ${loaded.learnt()} ${swedishDate(new Date())}`,
    close: () => behind.stop(),
  };
}

interface Loaded {
  readonly handlers: DataHandlers;
  readonly skills: WorkOutDependencies;
  /** How much of what courses give has been worked out. */
  readonly learnt: () => string;
}

/** The routes that answer from data, on what is active now. */
async function dataHandlers(
  { kysely }: Database,
  releases: readonly ActiveRelease[],
  cache: IndexCache,
): Promise<Loaded> {
  const catalogue = await loadCatalogue(kysely, releases);
  const text = await TextIndex.open(catalogue, releases, cache);
  const market = await loadMarket(kysely, releases);
  const model = await NextJobsModel.build(catalogue, market);
  const taxonomy = { catalogue, text, releases, documents };
  const transitions = new Transitions(catalogue);
  const labourMarket = { kysely, catalogue, market, transitions, releases };
  const courses = await loadCourses(kysely, releases);
  const validations = await loadValidations(kysely, releases);
  const keys = await loadOccupationKeys(kysely, releases, catalogue);
  const skills: WorkOutDependencies = {
    kysely,
    catalogue,
    text,
    keys,
    edition: await engineEdition(),
    releases,
    courses,
    learn: (scheme, given, done) => courses.learn(scheme, given, done),
  };
  await recallSkills(skills);
  const learning = { kysely, catalogue, market, releases, courses, keys, now: () => new Date() };
  const handlers: DataHandlers = {
    searchOccupations: searchOccupations(taxonomy),
    searchSkills: searchSkills(taxonomy),
    lookUpSkills: lookUpSkills(taxonomy),
    recogniseSkills: recogniseSkills(taxonomy),
    streamSkills: streamSkills(taxonomy),
    readDocument: readDocument(taxonomy),
    listGroups: listGroups(taxonomy),
    listPlaces: listPlaces(taxonomy),
    listRegions: listRegions(taxonomy),
    getVocabulary: getVocabulary(taxonomy),
    getMap: getMap(taxonomy),
    getOccupation: getOccupation(labourMarket),
    getRegion: getRegion(labourMarket),
    listRegionTotals: listRegionTotals(labourMarket),
    listNextJobs: listNextJobs({ catalogue, market, transitions, model, releases }),
    makePlan: makePlan({ ...learning, model, validations }),
    searchCourses: searchCourses(learning),
    getCourse: getCourse(learning),
    getCourseCalendar: getCourseCalendar(learning),
    listCoursesBySkill: listCoursesBySkill(learning),
    listGaps: listGaps(learning),
    downloadGaps: downloadGaps(learning),
    listSources: listSources(releases),
  };
  return { handlers, skills, learnt: () => courses.learnt() };
}
