import { transitionKinds } from '#contract/figures.ts';
import { type NextJob, type NextJobs, type NextQuery, nextFilters } from '#contract/next.ts';
import type { Language } from '#kit/language.ts';
import { qualificationLevel } from '#kit/qualification-level.ts';
import {
  bestChances,
  certificatesOf,
  findSubject,
  type Market,
  payFigures,
  regulationOf,
  type Transitions,
} from '#modules/labourmarket/index.ts';
import { type ActiveRelease, sourceNotes, standingOn } from '#modules/packs/index.ts';
import { type Catalogue, type Place, refOf } from '#modules/taxonomy/index.ts';
import { arrangeNextJobs, limitsOf } from '../domain/arrange-next-jobs.ts';
import { groundNotices } from '../domain/ground-notices.ts';
import { nextJobsInput } from '../domain/next-jobs-evidence.ts';
import { type RankedGroup, rankNextJobs } from '../domain/rank-next-jobs.ts';
import { reasonSentence, reasonValue, type ToldReason } from '../domain/reason-sentence.ts';
import { signalNames } from '../domain/signal-names.ts';
import { isWorthTelling } from '../domain/worth-telling.ts';
import { askedOnlyBy } from './asked-only-by.ts';
import { describeGap } from './describe-gap.ts';
import { nearestExamples } from './nearest-examples.ts';
import type { StartingPoint } from './starting-point.ts';

export interface NextJobsSetting {
  readonly catalogue: Catalogue;
  readonly market: Market;
  readonly transitions: Transitions;
  readonly releases: readonly ActiveRelease[];
  readonly region: Place | null;
  readonly language: Language;
}

const mostReasons = 6;
/** Of what a filter leaves out, so many are named. */
const mostLeftOut = 3;

const kinds = ['match', 'skills', 'groups', 'transitions', 'forecast', 'vacancies', 'employed', 'pay'] as const;

/** Next jobs from a starting point, arranged by the query's wishes, with everything the page tells of each. */
export function nextJobs(start: StartingPoint, query: NextQuery, setting: NextJobsSetting): NextJobs {
  const { catalogue, releases, region, language } = setting;
  const { evidence, scheme } = start.evidence;
  const person = { from: comesFrom(start, catalogue), held: start.held };
  const input = nextJobsInput(evidence, person, query.without ?? []);
  const ranked = rankNextJobs(input).map((one) => arrangeable(one, setting));
  const from = describeStart(start, setting);
  const present = { pay: from.pay?.median ?? null, level: from.level };
  const limits = limitsOf(query, present);
  const ground = { groups: start.groups.length, skills: start.skills.length, ...present };
  const { jobs, matching, leftOut } = arrangeNextJobs(ranked, query, limits);
  const standing = standingOn([scheme.name, catalogue.nationalScheme?.name ?? scheme.name], releases);
  return {
    from,
    region: region === null ? null : refOf(region, language),
    next: jobs.map((job) => describeJob(job, start, setting)),
    considered: ranked.length,
    matching,
    filteredOut: {
      payFloor: leftOut.payFloor.length,
      chances: leftOut.chances.length,
      level: leftOut.level.length,
      decline: leftOut.decline.length,
      towards: leftOut.towards.length,
      advertised: leftOut.advertised.length,
    },
    leftOut: nextFilters
      .filter((filter) => leftOut[filter].length > 0)
      .map((filter) => ({
        filter,
        jobs: leftOut[filter]
          .slice(0, mostLeftOut)
          .map(({ ssyk }) => ({ ssyk, label: catalogue.groupLabel(ssyk, language) })),
      })),
    limits: { ...limits },
    notices: [...start.notices, ...groundNotices(ground, query, language)],
    highestChances: bestChances(ranked.flatMap(({ assessments }) => assessments)),
    sources: sourceNotes(kinds, standing, language),
  };
}

/** Of several groups she comes from the best paid one’s pay is what she has to lose, as in the rank. */
function payToday({ groups }: StartingPoint, market: Market) {
  const pays = groups.flatMap((ssyk) => market.payOf([ssyk]) ?? []);
  return pays.toSorted((a, b) => (b.median ?? 0) - (a.median ?? 0))[0] ?? null;
}

/** The groups she comes from, each standing for as much of her working life. */
function comesFrom({ groups }: StartingPoint, catalogue: Catalogue) {
  const weight = 1 / Math.max(groups.length, 1);
  return groups.flatMap((ssyk) => {
    const group = catalogue.groups?.indexOf(ssyk);
    return group === undefined ? [] : [{ group, weight }];
  });
}

function describeJob(
  job: ReturnType<typeof arrangeable>,
  start: StartingPoint,
  { catalogue, market, transitions, language }: NextJobsSetting,
): NextJob {
  const { evidence, held } = start;
  const balance = describeGap(evidence, { held, group: job.ranked.group, language });
  const asked = certificates(catalogue, job.ssyk, language);
  const onlyBy = (skills: Parameters<typeof askedOnlyBy>[0], kind: 'skill' | 'certificate') =>
    askedOnlyBy(skills, { ssyk: job.ssyk, evidence, kind }, { catalogue, language });
  return {
    ssyk: job.ssyk,
    label: catalogue.groupLabel(job.ssyk, language),
    score: job.score,
    closeness: job.closeness,
    reasons: tellReasons(job.ranked, start, { shared: balance.has.length, language }),
    examples: nearestExamples(job.ssyk, start, { catalogue, language }),
    ...balance,
    askedOnlyBy: onlyBy(balance.lacks, 'skill'),
    assessments: job.assessments,
    vacancies: job.figures,
    pay: payFigures(market.payOf([job.ssyk]), payToday(start, market)),
    level: job.level,
    certificates: asked,
    certificatesOnlyBy: onlyBy(asked, 'certificate'),
    regulation: regulationOf(job.ssyk, language),
    transitions: transitions.ofGroup(job.ssyk, language),
    parts: scoreParts(job.ranked, language),
  };
}

/** The largest part first; signals that add nothing are not told. */
function scoreParts({ signals }: RankedGroup, language: Language): NextJob['parts'] {
  return signals
    .filter(({ contribution }) => contribution > 0)
    .toSorted((a, b) => b.contribution - a.contribution)
    .map(({ signal, value, contribution }) => ({
      signal,
      name: signalNames[language][signal],
      value,
      part: contribution,
    }));
}

function arrangeable(ranked: RankedGroup, { market, transitions, region, language }: NextJobsSetting) {
  const figures = market.vacanciesOf([ranked.code], region?.code ?? null);
  const assessments = market.assessmentsOf([ranked.code], region?.code ?? null, language);
  return {
    ranked,
    ssyk: ranked.code,
    score: ranked.score,
    closeness: ranked.closeness,
    figures,
    assessments,
    pay: market.payOf([ranked.code])?.median ?? null,
    chances: bestChances(assessments),
    declining: isDeclining(assessments),
    transitions: transitionKinds.filter((kind) => transitions.counts(ranked.code, kind)),
    vacancies: figures.region ?? figures.country ?? 0,
    level: qualificationLevel(ranked.code),
  };
}

/** Less demand is expected by everybody who assessed it. */
function isDeclining(assessments: NextJob['assessments']): boolean {
  const directions = assessments.flatMap(({ direction }) => direction ?? []);
  return directions.length > 0 && directions.every((direction) => direction === 'decrease');
}

/** Shared skills are counted as the job's list shows them, so that the reader can count them too. */
function tellReasons(
  ranked: RankedGroup,
  start: StartingPoint,
  { shared, language }: { shared: number; language: Language },
): NextJob['reasons'] {
  const level = start.evidence.evidence.skills?.borrowedFrom[ranked.group] ?? null;
  const counted = ranked.reasons.map((reason) =>
    reason.kind === 'skills-shared' ? { ...reason, count: shared } : reason,
  );
  const told = counted.filter(isWorthTelling).slice(0, mostReasons);
  // A job that nothing sets apart is told what lifted it most.
  const reasons: ToldReason[] = told.length > 0 ? told : counted.slice(0, 1);
  if (level !== null) reasons.push({ kind: 'borrowed-skills', level });
  return reasons.map((reason) => ({
    kind: reason.kind,
    value: reasonValue(reason),
    text: reasonSentence(reason, language),
  }));
}

function certificates(catalogue: Catalogue, ssyk: string, language: Language) {
  const subject = findSubject(catalogue, ssyk);
  return subject === undefined ? [] : certificatesOf(subject, language);
}

function describeStart(start: StartingPoint, { catalogue, market, language }: NextJobsSetting): NextJobs['from'] {
  const levels = start.groups.flatMap((ssyk) => qualificationLevel(ssyk) ?? []);
  return {
    groups: start.groups.map((ssyk) => ({ ssyk, label: catalogue.groupLabel(ssyk, language) })),
    occupations: start.occupations.map((key) => catalogue.occupationRef(key, language)),
    skills: start.skills.map(({ scheme, concept }) => ({
      id: scheme.idOf(concept),
      label: scheme.labelOf(concept, language),
    })),
    skillsAssumed: start.skillsAssumed,
    pay: payFigures(payToday(start, market), null),
    level: levels.length === 0 ? null : Math.max(...levels),
  };
}
