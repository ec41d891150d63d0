import { setImmediate as pause } from 'node:timers/promises';
import type { Market } from '#modules/labourmarket/index.ts';
import type { Catalogue, Scheme } from '#modules/taxonomy/index.ts';
import { groupFigures } from './group-figures.ts';
import { type SchemeEvidence, schemeEvidence } from './scheme-evidence.ts';

/** The evidence of every loaded scheme of skills; made anew whenever the active data changes. */
export class NextJobsModel {
  readonly #schemes: ReadonlyMap<string, SchemeEvidence>;

  private constructor(schemes: ReadonlyMap<string, SchemeEvidence>) {
    this.#schemes = schemes;
  }

  /** Takes up to some seconds; requests are answered in between. */
  static async build(catalogue: Catalogue, market: Market): Promise<NextJobsModel> {
    const codes = catalogue.groups?.codes ?? [];
    const figures = groupFigures(codes, catalogue, market);
    const schemes = new Map<string, SchemeEvidence>();
    for (const scheme of codes.length === 0 ? [] : catalogue.skillSchemes) {
      await pause();
      schemes.set(scheme.name, await schemeEvidence(scheme, { catalogue, codes, figures }));
    }
    return new NextJobsModel(schemes);
  }

  of(scheme: Scheme): SchemeEvidence | undefined {
    return this.#schemes.get(scheme.name);
  }
}
