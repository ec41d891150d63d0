import type { FigureKind, SourceNote, SourceNotes } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import type { DatasetName } from '#sources/records.ts';
import type { ActiveRelease } from './active-releases.ts';

const datasetsOf: Readonly<Record<FigureKind, (dataset: DatasetName) => boolean>> = {
  skills: (dataset) => dataset === 'scheme:jobtech' || dataset === 'scheme:starter' || dataset === 'scheme:esco',
  titles: (dataset) => dataset === 'scheme:jobtech' || dataset === 'scheme:starter',
  groups: (dataset) => dataset === 'scheme:ssyk-2012',
  places: (dataset) => dataset === 'places',
  forecast: (dataset) => dataset === 'forecast',
  vacancies: (dataset) => dataset === 'vacancies',
  pay: (dataset) => dataset === 'pay',
  match: () => false,
};

/** Forecasts of one date only, with no outcome to hold against them, cannot be back-tested. */
const noBackTest: Readonly<Record<Language, string>> = {
  sv: 'Träffsäkerheten går inte att räkna fram: det finns inget utfall att jämföra prognosen med.',
  en: 'No back-test is possible: there is no outcome to compare the forecast with.',
};

const ownMethod: Readonly<Record<Language, { title: string; method: string }>> = {
  sv: {
    title: 'Vidares egen beräkning',
    method:
      'Beräknat av Vidare ur gemensamma kompetenser, källans lista över närliggande yrken, utbytbarhet och plats i yrkesklassificeringen. Det är ett förslag från en dator, inte ett besked.',
  },
  en: {
    title: 'Vidare’s own calculation',
    method:
      'Calculated by Vidare from shared skills, the source’s list of related occupations, substitutability and place in the classification. It is a computer’s suggestion, not a decision.',
  },
};

/** What stands behind the figures of an answer: for each kind, the files in use that it came from. */
export function sourceNotes(
  kinds: readonly FigureKind[],
  releases: readonly ActiveRelease[],
  language: Language,
): SourceNotes {
  const inUse = releases.filter((release) => release.inUse);
  return Object.fromEntries(
    kinds.map((kind) => {
      const notes = inUse
        .filter(({ dataset }) => datasetsOf[kind](dataset))
        .flatMap((release) => notesOf(release, language));
      return [kind, kind === 'match' ? [matchNote(releases, language)] : notes];
    }),
  );
}

/** One note per source named by the release's files, however many files it came in. */
export function notesOf(release: ActiveRelease, language: Language): SourceNote[] {
  const notes = new Map<string, SourceNote>();
  for (const { source, licence, date, method } of release.files) {
    notes.set(`${source.publisher}|${source.title}|${date ?? ''}`, {
      dataset: release.dataset,
      title: source.title,
      publisher: source.publisher,
      ...(source.url === undefined ? {} : { url: source.url }),
      licence,
      ...(date === undefined ? {} : { date }),
      method: method[language],
      synthetic: release.synthetic && syntheticFigures.has(release.dataset),
      ...(release.dataset === 'forecast' ? { hitRate: noBackTest[language] } : {}),
      importedAt: release.activatedAt.toISOString(),
    });
  }
  return [...notes.values()];
}

/** Names and codes of the starter pack are facts, its figures are not. */
const syntheticFigures: ReadonlySet<DatasetName> = new Set(['forecast', 'vacancies', 'pay']);

function matchNote(releases: readonly ActiveRelease[], language: Language): SourceNote {
  const latest = Math.max(0, ...releases.map(({ activatedAt }) => activatedAt.getTime()));
  return {
    dataset: 'match',
    ...ownMethod[language],
    publisher: 'Vidare',
    licence: 'EUPL-1.2',
    synthetic: false,
    importedAt: new Date(latest).toISOString(),
  };
}
