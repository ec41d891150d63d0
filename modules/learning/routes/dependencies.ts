import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { Market } from '#modules/labourmarket/index.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import type { OccupationKeys } from '../domain/occupation-keys.ts';
import type { Courses } from '../reads/courses.ts';

/** What the routes of learning stand on; given anew whenever the active data changes. */
export interface LearningDependencies {
  readonly kysely: Kysely<Tables>;
  readonly catalogue: Catalogue;
  readonly market: Market;
  readonly releases: readonly ActiveRelease[];
  readonly courses: Courses;
  readonly keys: OccupationKeys;
  readonly now: () => Date;
}
