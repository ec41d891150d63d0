import type { Market } from '#modules/labourmarket/index.ts';
import type { Catalogue, Scheme } from '#modules/taxonomy/index.ts';
import { type SchemeEvidence, schemeEvidence } from './scheme-evidence.ts';

/** The evidence of every loaded scheme of skills; made anew whenever the active data changes. */
export class NextJobsModel {
  readonly #schemes: ReadonlyMap<string, SchemeEvidence>;

  constructor(catalogue: Catalogue, market: Market) {
    const codes = catalogue.groups?.codes ?? [];
    const vacancies = codes.map((ssyk) => market.vacanciesOf([ssyk], null).country);
    this.#schemes = new Map(
      codes.length === 0
        ? []
        : catalogue.skillSchemes.map((scheme) => [
            scheme.name,
            schemeEvidence(scheme, { catalogue, codes, vacancies }),
          ]),
    );
  }

  of(scheme: Scheme): SchemeEvidence | undefined {
    return this.#schemes.get(scheme.name);
  }
}
