import type { Refusal } from '#contract/errors.ts';
import type { GapSearch, Gaps } from '#contract/gaps.ts';
import type { Handler } from '#contract/handlers.ts';
import type { Language } from '#kit/language.ts';
import { ok, type Result } from '#kit/result.ts';
import { sourceNotes } from '#modules/packs/index.ts';
import type { Place } from '#modules/taxonomy/index.ts';
import { gapsTable } from '../domain/gaps-table.ts';
import { findGaps } from '../reads/find-gaps.ts';
import { askedGroups, schemeOf } from './asked-concepts.ts';
import { askedAsOf } from './asked-day.ts';
import { askedPlace, noCourses, placeOf } from './asked-place.ts';
import type { LearningDependencies } from './dependencies.ts';
import { standing } from './standing.ts';

export function listGaps(dependencies: LearningDependencies): Handler<'listGaps'> {
  return async ({ query }, { language }) => gapsFor(query, dependencies, language);
}

const everyGroup = 500;

/** The same as a table, of every group unless some are named. */
export function downloadGaps(dependencies: LearningDependencies): Handler<'downloadGaps'> {
  return async ({ query }, { language }) => {
    const gaps = gapsFor({ top: everyGroup, ...query }, dependencies, language);
    return gaps.ok ? ok(gapsTable(gaps.value, language)) : gaps;
  };
}

function gapsFor(query: GapSearch, dependencies: LearningDependencies, language: Language): Result<Gaps, Refusal> {
  const { catalogue, courses, keys, market, releases, now } = dependencies;
  if (courses.release === undefined) return noCourses(language);
  const day = askedAsOf(query.asOf, now(), language);
  if (!day.ok) return day;
  const place = askedPlace(catalogue, { parameter: 'place', written: query.place, language });
  if (!place.ok) return place;
  const named = askedGroups(catalogue, { ...query, language });
  if (!named.ok) return named;
  const scheme = schemeOf(catalogue, [], language);
  const region = regionOf(place.value);
  const groups = named.value.length > 0 ? named.value : mostVacant(dependencies, region, query.top ?? 10);
  const reach = { place: place.value, km: query.maxKm ?? null, distanceStudy: query.distanceStudy !== 'none' };
  const { asOf } = day.value;
  return ok({
    ...standing(dependencies, { ...day.value, scheme, language }),
    place: placeOf(place.value, language),
    maxKm: query.maxKm ?? null,
    ...findGaps(groups, { catalogue, courses, keys, market, scheme, reach, region, asOf, language }),
    sources: sourceNotes(['courses', 'skills', 'groups', 'places', 'vacancies'], releases, language),
  });
}

function regionOf({ code, kind, parent }: Place): string {
  return kind === 'municipality' ? (parent ?? code) : code;
}

/** The groups with the most vacancies in the region, of those whose skills are known. */
function mostVacant({ catalogue, market }: LearningDependencies, region: string, top: number): readonly string[] {
  return (catalogue.groups?.codes ?? [])
    .filter((ssyk) => catalogue.occupationsOf(ssyk).length > 0)
    .map((ssyk) => ({ ssyk, vacancies: market.vacanciesOf([ssyk], region).region ?? 0 }))
    .sort((a, b) => b.vacancies - a.vacancies || (a.ssyk < b.ssyk ? -1 : 1))
    .slice(0, top)
    .map(({ ssyk }) => ssyk);
}
