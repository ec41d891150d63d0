import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { DocumentSource } from '../reads/document-source.ts';
import type { TextIndex } from '../reads/text-index.ts';

/** What the routes of the taxonomy stand on; given anew whenever the active data changes. */
export interface TaxonomyDependencies {
  readonly catalogue: Catalogue;
  readonly text: TextIndex;
  readonly documents: DocumentSource;
  readonly releases: readonly ActiveRelease[];
}
