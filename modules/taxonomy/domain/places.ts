import type { PlaceRef } from '#contract/schemas.ts';
import { closest } from '#kit/closest.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';

export interface Place {
  readonly code: string;
  readonly kind: 'country' | 'region' | 'municipality';
  readonly name: Readonly<Record<Language, string>>;
  readonly parent: string | null;
  readonly tile: { readonly column: number; readonly row: number } | null;
  readonly polygons: number[][][] | null;
}

export const countryCode = 'SE';

/** The places of the active release, in the order of their names. */
export class Places {
  readonly all: readonly Place[];
  readonly regions: readonly Place[];
  readonly #byCode: ReadonlyMap<string, Place>;
  readonly #byName: ReadonlyMap<string, Place>;

  constructor(all: readonly Place[]) {
    this.all = all;
    this.regions = all.filter(({ kind }) => kind === 'region');
    this.#byCode = new Map(all.map((place) => [place.code, place]));
    this.#byName = new Map(this.regions.flatMap((place) => spellings(place).map((name) => [name, place] as const)));
  }

  get(code: string): Place | undefined {
    return this.#byCode.get(code);
  }

  municipalitiesOf(region: string): readonly Place[] {
    return this.all.filter(({ kind, parent }) => kind === 'municipality' && parent === region);
  }

  /**
   * The region somebody means by a code or a name: `22`, `Västernorrland`, `vasternorrlands lan`.
   * The refusal carries the nearest region's name.
   */
  findRegion(written: string): Result<Place, { nearest: string | undefined }> {
    const place = this.#byCode.get(written.trim()) ?? this.#byName.get(fold(written));
    if (place?.kind === 'region') return ok(place);
    const nearest = closest(
      written,
      this.regions.flatMap(({ name }) => [shortName(name.sv), name.sv, name.en]),
    );
    return err({ nearest });
  }
}

export function refOf(place: Place, language: Language): PlaceRef {
  return { code: place.code, name: place.name[language] };
}

/** `Västernorrlands län` → `Västernorrland`; the genitive s goes unless the name ends in one. */
function shortName(name: string): string {
  const bare = name.replace(/ län$/, '');
  return bare === name ? name : bare.replace(/(?<=[a-zåäö]{3})s$/, '');
}

function spellings({ code, name }: Place): readonly string[] {
  const bare = name.sv.replace(/ län$/, '');
  const english = name.en.replace(/ County$/, '');
  return [code, name.sv, bare, shortName(name.sv), name.en, english].map(fold);
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
