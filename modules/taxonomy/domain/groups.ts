import type { Label } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import type { Scheme } from './scheme.ts';

/** The level-4 groups of SSYK 2012 in the order of their codes: the units that figures are for. */
export class Groups {
  readonly codes: readonly string[];
  readonly #scheme: Scheme;
  readonly #index: ReadonlyMap<string, number>;
  readonly #byIsco: ReadonlyMap<string, readonly string[]>;
  readonly #byName: ReadonlyMap<string, string>;

  constructor(scheme: Scheme) {
    this.#scheme = scheme;
    this.codes = scheme
      .ofKind('occupation-group')
      .map((concept) => scheme.codes[concept] ?? '')
      .filter((code) => code.length === 4)
      .toSorted();
    this.#index = new Map(this.codes.map((code, index) => [code, index]));
    this.#byIsco = groupsByIsco(scheme, this.codes);
    this.#byName = new Map(
      scheme.forms.flatMap(({ concept, text }) =>
        this.has(this.#codeOf(concept)) ? [[text.toLowerCase(), this.#codeOf(concept)] as const] : [],
      ),
    );
  }

  #codeOf(concept: number): string {
    return this.#scheme.codes[concept] ?? '';
  }

  has(code: string): boolean {
    return this.#index.has(code);
  }

  /** Place in `codes`, or undefined for a code that is not a level-4 group. */
  indexOf(code: string): number | undefined {
    return this.#index.get(code);
  }

  /** The code of the group with this name in either language, however its letters stand. */
  named(name: string): string | undefined {
    return this.#byName.get(name.trim().toLowerCase());
  }

  /** Every group's names in both languages. */
  get names(): readonly string[] {
    return this.#scheme.forms.flatMap(({ concept, text }) => (this.has(this.#codeOf(concept)) ? [text] : []));
  }

  labelOf(code: string, language: Language): Label {
    const concept = this.#scheme.numberOf(code);
    return concept === undefined ? { text: code, lang: language } : this.#scheme.labelOf(concept, language);
  }

  /** The SSYK groups that an ISCO-08 unit group corresponds to; the bridge is many-to-many. */
  ofIsco(code: string): readonly string[] {
    return this.#byIsco.get(code) ?? [];
  }

  get scheme(): Scheme {
    return this.#scheme;
  }
}

function groupsByIsco(scheme: Scheme, codes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const code of codes) {
    const concept = scheme.numberOf(code);
    if (concept === undefined) continue;
    for (const isco of scheme.codesIn('isco-08', concept)) groups.set(isco, [...(groups.get(isco) ?? []), code]);
  }
  return groups;
}
