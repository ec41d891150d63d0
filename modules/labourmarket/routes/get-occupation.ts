import { type Refusal, refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { closest } from '#kit/closest.ts';
import type { Language } from '#kit/language.ts';
import { qualificationLevel } from '#kit/qualification-level.ts';
import { err, ok } from '#kit/result.ts';
import { sourceNotes, standingOn } from '#modules/packs/index.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import { payFigures } from '../domain/market.ts';
import { regulationOf } from '../domain/regulated-occupations.ts';
import { describeSubject } from '../reads/describe-subject.ts';
import {
  certificatesOf,
  findSubject,
  occupationsIn,
  relatedTo,
  type Subject,
  skillsOf,
  titlesOf,
} from '../reads/occupation-content.ts';
import { placeFigures } from '../reads/place-figures.ts';
import type { Transitions } from '../reads/transitions.ts';
import type { LabourMarketDependencies } from './dependencies.ts';
import { findRegion } from './find-region.ts';

const kinds = ['skills', 'titles', 'groups', 'transitions', 'forecast', 'vacancies', 'pay'] as const;

export function getOccupation(dependencies: LabourMarketDependencies): Handler<'getOccupation'> {
  const { kysely, catalogue, market, transitions, releases } = dependencies;
  return async ({ params: { id }, query }, { language }) => {
    const subject = findSubject(catalogue, id);
    if (subject === undefined) return err(unknown(id, catalogue));
    const place = { parameter: 'region', language } as const;
    const region = query.region === undefined ? ok(null) : findRegion(catalogue, query.region, place);
    if (!region.ok) return region;
    const groups = subject.kind === 'group' ? [subject.ssyk] : subject.groups;
    const figures = placeFigures(groups, { catalogue, market, language });
    const inside = subject.kind === 'group' ? subject.occupations : [];
    const schemes = occupationsIn(subject).map(({ scheme }) => scheme.name);
    return ok({
      id,
      ...(await describeSubject(subject, { kysely, catalogue, language })),
      titles: titlesOf(subject, language),
      groups: groups.map((ssyk) => ({ ssyk, label: catalogue.groupLabel(ssyk, language) })),
      occupations: inside.map((key) => catalogue.occupationRef(key, language)),
      skills: skillsOf(catalogue, subject, language),
      certificates: certificatesOf(subject, language),
      regulation: commonRegulation(groups, language),
      transitions: transitionsOf(subject, transitions, language),
      related: relatedTo(catalogue, subject, language),
      level: commonLevel(groups),
      pay: payFigures(market.payOf(groups), null),
      country: figures.country,
      region: region.value === null ? null : figures.in(region.value),
      regions: (catalogue.places?.regions ?? []).map((place) => figures.in(place)),
      sources: sourceNotes(kinds, standingOn(schemes, releases), language),
    });
  };
}

function unknown(id: string, { groups }: Catalogue): Refusal {
  const nearest = closest(id, groups?.codes ?? []);
  return refusal('occupation/unknown', { parameter: 'id', value: id, ...(nearest === undefined ? {} : { nearest }) });
}

function transitionsOf(subject: Subject, transitions: Transitions, language: Language) {
  switch (subject.kind) {
    case 'group':
      return transitions.ofGroup(subject.ssyk, language);
    case 'occupation':
      return transitions.ofOccupation(subject.key, language);
    case 'former':
      return [];
  }
}

/** What the law asks, where all of the groups are under the same rule. */
function commonRegulation(groups: readonly string[], language: Language) {
  const [first = null, ...others] = groups.map((ssyk) => regulationOf(ssyk, language));
  return others.every((rule) => rule?.text === first?.text) ? first : null;
}

/** The level that all of the groups have; null where they differ. */
function commonLevel(groups: readonly string[]) {
  const levels = new Set(groups.map(qualificationLevel));
  const [level = null] = levels;
  return levels.size === 1 ? level : null;
}
