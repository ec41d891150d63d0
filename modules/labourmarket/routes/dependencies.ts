import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import type { Market } from '../domain/market.ts';
import type { Transitions } from '../reads/transitions.ts';

/** What the routes of the labour market stand on; given anew whenever the active data changes. */
export interface LabourMarketDependencies {
  readonly kysely: Kysely<Tables>;
  readonly catalogue: Catalogue;
  readonly market: Market;
  readonly transitions: Transitions;
  readonly releases: readonly ActiveRelease[];
}
