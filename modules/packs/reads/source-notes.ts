import type { FigureKind, SourceNote, SourceNotes } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import type { PackFile } from '#sources/pack.ts';
import type { DatasetName } from '#sources/records.ts';
import type { ActiveRelease } from './active-releases.ts';

const skillSchemes: ReadonlySet<DatasetName> = new Set(['scheme:jobtech', 'scheme:starter', 'scheme:esco']);

const datasetsOf: Readonly<Record<FigureKind, ReadonlySet<DatasetName>>> = {
  skills: skillSchemes,
  titles: skillSchemes,
  groups: new Set(['scheme:ssyk-2012']),
  places: new Set(['places']),
  forecast: new Set(['forecast']),
  vacancies: new Set(['vacancies']),
  pay: new Set(['pay']),
  employed: new Set(['employed']),
  transitions: skillSchemes,
  courses: new Set(['courses', 'education-keys']),
  validations: new Set(['validations']),
  match: new Set(),
};

/** Forecasts of one date only, with no outcome to hold against them, cannot be back-tested. */
const noBackTest: Readonly<Record<Language, string>> = {
  sv: 'Träffsäkerheten går inte att räkna fram: det finns inget utfall att jämföra prognosen med.',
  en: 'No back-test is possible: there is no outcome to compare the forecast with.',
};

interface OwnMethod {
  readonly title: string;
  readonly method: string;
}

const ownMethod: Readonly<Record<'match' | 'transitions', Readonly<Record<Language, OwnMethod>>>> = {
  match: {
    sv: {
      title: 'Vidares egen beräkning',
      method:
        'Beräknat av Vidare ur gemensamma kompetenser, yrkesbenämningar, källans lista över närliggande yrken, utbytbarhet, kvalifikationsnivå, lön, var i landet jobben finns och hur stort yrket är. Hur mycket varje del väger är anpassat till hur människor i Sverige faktiskt har bytt yrke. Det är ett förslag från en dator, inte ett besked.',
    },
    en: {
      title: 'Vidare’s own calculation',
      method:
        'Calculated by Vidare from shared skills, job titles, the source’s list of related occupations, substitutability, qualification level, pay, where in the country the jobs are and how large the occupation is. How much each part weighs is fitted to how people in Sweden have really changed occupation. It is a computer’s suggestion, not a decision.',
    },
  },
  transitions: {
    sv: {
      title: 'Så räknar vi omställningen',
      method:
        'Andelen gröna och digitala kompetenser är de som står på källans lista, delat med alla kompetenser som yrket brukar kräva. Centrala kompetenser väger tyngst. Ett yrke räknas som grönt från 20 procent och som digitalt från 50 procent. Vård och omsorg räknas efter yrkesgrupp (SSYK). Yrkesgrupper vars kompetenser är okända räknas inte.',
    },
    en: {
      title: 'How we reckon the transitions',
      method:
        'The share of green and digital skills is those on the source’s list, divided by all skills that the occupation usually asks for. Central skills weigh most. An occupation counts as green from 20 per cent and as digital from 50 per cent. Health and social care is told by occupation group (SSYK). Groups whose skills are not known are not counted.',
    },
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
        .filter(({ dataset }) => datasetsOf[kind].has(dataset))
        .flatMap((release) => notesOf(release, language));
      if (kind === 'match') return [kind, [ownNote('match', releases, language)]];
      if (kind === 'transitions') return [kind, transitionNotes(inUse, language)];
      return [kind, notes];
    }),
  );
}

/** The releases behind an answer that stands on some schemes of skills only. */
export function standingOn(schemes: Iterable<string>, releases: readonly ActiveRelease[]): readonly ActiveRelease[] {
  const used = new Set(schemes);
  return releases.filter(({ dataset }) => !skillSchemes.has(dataset) || used.has(dataset.slice('scheme:'.length)));
}

/** One note per source and date named by the release's files; it tells every method that was used. */
export function notesOf(release: ActiveRelease, language: Language): SourceNote[] {
  const bySource = Map.groupBy(
    release.files.toSorted((a, b) => Number(bringsFigures(b, release)) - Number(bringsFigures(a, release))),
    ({ source, date, licence }) => `${source.publisher}|${source.title}|${date ?? ''}|${licence}`,
  );
  return [...bySource.values()].flatMap((files) => {
    const methods = new Set(files.map(({ method }) => method[language]));
    const figures = files.some((file) => bringsFigures(file, release));
    const own = { method: [...methods].join(' '), ...ofRelease(release, figures, language) };
    return files.slice(0, 1).map((file) => ({ ...ofFile(file, language), ...own }));
  });
}

/** A dataset's figures come from the file whose adapter bears its name; the others are keys to read them by. */
function bringsFigures({ adapter }: PackFile, { dataset }: ActiveRelease): boolean {
  return adapter.includes(dataset);
}

/** What a file does not state stands in both languages, Swedish first: “Anges inte i filen · not stated in the file”. */
export function stated(text: string, language: Language): string {
  const [swedish = text, english = text] = text.split(' · ');
  return language === 'sv' ? swedish : english;
}

function ofFile({ source, licence, date }: PackFile, language: Language) {
  return {
    title: source.title,
    publisher: stated(source.publisher, language),
    ...(source.url === undefined ? {} : { url: source.url }),
    licence: stated(licence, language),
    ...(date === undefined ? {} : { date }),
  };
}

function ofRelease(release: ActiveRelease, figures: boolean, language: Language) {
  return {
    dataset: release.dataset,
    synthetic: figures && release.synthetic && syntheticFigures.has(release.dataset),
    ...(figures && release.dataset === 'forecast' ? { hitRate: noBackTest[language] } : {}),
    importedAt: release.activatedAt.toISOString(),
  };
}

/** Names and codes of the starter pack are facts, its figures are not. */
const syntheticFigures: ReadonlySet<DatasetName> = new Set(['forecast', 'vacancies', 'pay', 'courses', 'validations']);

/** The lists of skills, and how we reckon with them. */
function transitionNotes(inUse: readonly ActiveRelease[], language: Language): SourceNote[] {
  const lists = inUse.flatMap((release) => {
    const files = release.files.filter(({ adapter }) => /green|digital|theme/.test(adapter));
    return files.length === 0 ? [] : notesOf({ ...release, files }, language);
  });
  return [ownNote('transitions', inUse, language), ...lists];
}

function ownNote(kind: keyof typeof ownMethod, releases: readonly ActiveRelease[], language: Language): SourceNote {
  const latest = Math.max(0, ...releases.map(({ activatedAt }) => activatedAt.getTime()));
  return {
    dataset: kind,
    ...ownMethod[kind][language],
    publisher: 'Vidare',
    licence: 'EUPL-1.2',
    synthetic: false,
    importedAt: new Date(latest).toISOString(),
  };
}
