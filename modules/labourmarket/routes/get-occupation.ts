import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import type { RegionFigures } from '#contract/occupations.ts';
import type { Language } from '#kit/language.ts';
import { err, ok } from '#kit/result.ts';
import { sourceNotes } from '#modules/packs/index.ts';
import {
  type Catalogue,
  countryCode,
  loadDefinition,
  type Place,
  qualificationLevel,
  refOf,
} from '#modules/taxonomy/index.ts';
import { payFigures } from '../domain/market.ts';

import {
  certificatesOf,
  findSubject,
  relatedTo,
  type Subject,
  skillsOf,
  titlesOf,
} from '../reads/occupation-content.ts';
import type { LabourMarketDependencies } from './dependencies.ts';
import { findRegion } from './find-region.ts';

export function getOccupation(dependencies: LabourMarketDependencies): Handler<'getOccupation'> {
  const { catalogue, market, releases } = dependencies;
  return async ({ params, query }, { language }) => {
    const subject = findSubject(catalogue, params.id);
    if (subject === undefined) return err(refusal('occupation/unknown', { parameter: 'id', value: params.id }));
    const found = query.region === undefined ? null : findRegion(catalogue, query.region, language);
    if (found !== null && !found.ok) return found;
    const groups = subject.kind === 'group' ? [subject.ssyk] : subject.groups;
    const figuresFor = regionFigures(dependencies, groups, language);
    return ok({
      id: params.id,
      ...(await describe(dependencies, subject, language)),
      titles: titlesOf(subject),
      groups: groups.map((ssyk) => ({ ssyk, label: catalogue.groupLabel(ssyk, language) })),
      occupations:
        subject.kind === 'group' ? subject.occupations.map((key) => catalogue.occupationRef(key, language)) : [],
      skills: skillsOf(catalogue, subject, language),
      certificates: certificatesOf(subject, language),
      related: relatedTo(catalogue, subject, language),
      level: groups[0] === undefined ? null : qualificationLevel(groups[0]),
      pay: payFigures(market.payOf(groups), null),
      country: countryFigures(dependencies, groups, language),
      region: found === null ? null : figuresFor(found.value),
      regions: (catalogue.places?.regions ?? []).map(figuresFor),
      sources: sourceNotes(['skills', 'titles', 'groups', 'forecast', 'vacancies', 'pay'], releases, language),
    });
  };
}

async function describe({ kysely, catalogue }: LabourMarketDependencies, subject: Subject, language: Language) {
  if (subject.kind === 'occupation') {
    const { scheme, concept } = subject.key;
    const own = await loadDefinition(kysely, subject.key, language);
    const definition =
      own ??
      (subject.groups[0] === undefined ? null : await groupDefinition(kysely, catalogue, subject.groups[0], language));
    return { label: scheme.labelOf(concept, language), definition };
  }
  return {
    label: catalogue.groupLabel(subject.ssyk, language),
    definition: await groupDefinition(kysely, catalogue, subject.ssyk, language),
  };
}

async function groupDefinition(
  kysely: LabourMarketDependencies['kysely'],
  { groups }: Catalogue,
  ssyk: string,
  language: Language,
) {
  const concept = groups?.scheme.numberOf(ssyk);
  return groups === undefined || concept === undefined
    ? null
    : loadDefinition(kysely, { scheme: groups.scheme, concept }, language);
}

function regionFigures({ market }: LabourMarketDependencies, groups: readonly string[], language: Language) {
  return (place: Place): RegionFigures => ({
    place: refOf(place, language),
    assessments: market.assessmentsOf(groups, place.code, language),
    vacancies: market.vacanciesOf(groups, place.code),
  });
}

function countryFigures(
  { catalogue, market }: LabourMarketDependencies,
  groups: readonly string[],
  language: Language,
): RegionFigures {
  const country = catalogue.places?.get(countryCode);
  return {
    place:
      country === undefined
        ? { code: countryCode, name: language === 'sv' ? 'Sverige' : 'Sweden' }
        : refOf(country, language),
    assessments: market.assessmentsOf(groups, null, language),
    vacancies: market.vacanciesOf(groups, null),
  };
}
