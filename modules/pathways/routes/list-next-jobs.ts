import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { findRegion, type Market, type Transitions } from '#modules/labourmarket/index.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import { nextJobs } from '../reads/next-jobs.ts';
import type { NextJobsModel } from '../reads/next-jobs-model.ts';
import { startingPoint } from '../reads/starting-point.ts';

/** What the routes of pathways stand on; given anew whenever the active data changes. */
export interface PathwaysDependencies {
  readonly catalogue: Catalogue;
  readonly market: Market;
  readonly transitions: Transitions;
  readonly model: NextJobsModel;
  readonly releases: readonly ActiveRelease[];
}

export function listNextJobs({
  catalogue,
  market,
  transitions,
  model,
  releases,
}: PathwaysDependencies): Handler<'listNextJobs'> {
  return async ({ query }, { language }) => {
    const start = startingPoint(query, { catalogue, model, language });
    if (!start.ok) return start;
    const place = { parameter: 'region', language } as const;
    const region = query.region === undefined ? ok(null) : findRegion(catalogue, query.region, place);
    if (!region.ok) return region;
    return ok(
      nextJobs(start.value, query, { catalogue, market, transitions, releases, region: region.value, language }),
    );
  };
}
