import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import { sourceNotes } from '#modules/packs/index.ts';
import { countryCode, refOf } from '#modules/taxonomy/index.ts';
import { rankRegion } from '../domain/rank-region.ts';
import { transitionDemand } from '../domain/transition-demand.ts';
import { municipalVacancies } from '../reads/municipal-vacancies.ts';
import type { LabourMarketDependencies } from './dependencies.ts';
import { findRegion } from './find-region.ts';

export function getRegion(dependencies: LabourMarketDependencies): Handler<'getRegion'> {
  const { kysely, catalogue, market, transitions, releases } = dependencies;
  return async ({ params, query }, { language }) => {
    const found = findRegion(catalogue, params.code, { parameter: 'code', language });
    if (!found.ok) return found;
    const { groups, places } = catalogue;
    if (groups === undefined || places === undefined) {
      return err(refusal('data/not-loaded', { value: language === 'sv' ? 'yrkesgrupper' : 'occupation groups' }));
    }
    const region = found.value;
    const occupations = groups.codes.map((ssyk) => ({
      ssyk,
      label: catalogue.groupLabel(ssyk, language),
      assessments: market.assessmentsOf([ssyk], region.code, language),
      vacancies: market.vacanciesOf([ssyk], region.code),
    }));
    const municipalities = places.municipalitiesOf(region.code);
    const counts = await municipalVacancies(
      kysely,
      releases,
      municipalities.map(({ code }) => code),
    );
    return ok({
      place: refOf(region, language),
      municipalities: municipalities.map((place) => ({
        ...refOf(place, language),
        vacancies: counts.get(place.code) ?? 0,
      })),
      vacancies: market.total(region.code),
      countryVacancies: market.total(countryCode),
      transitions: transitions.kinds.map((kind) =>
        transitionDemand(occupations, kind, (ssyk, of) => transitions.counts(ssyk, of)),
      ),
      ...rankRegion(occupations, query.top ?? 15),
      sources: sourceNotes(['vacancies', 'forecast', 'transitions', 'groups', 'places'], releases, language),
    });
  };
}
