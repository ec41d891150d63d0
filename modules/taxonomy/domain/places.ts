import type { PlaceRef } from '#contract/schemas.ts';
import { closest } from '#kit/closest.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';

export interface Place {
  readonly code: string;
  readonly kind: 'country' | 'region' | 'municipality';
  readonly name: Readonly<Record<Language, string>>;
  readonly parent: string | null;
  /** WGS 84 degrees: of a municipality its main town, of a region its middle. */
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
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
   * The refusal carries the nearest region's name; for a municipality, that of the region it lies in.
   */
  findRegion(written: string): Result<Place, { nearest: string | undefined }> {
    const place = this.#byCode.get(written.trim()) ?? this.#byName.get(fold(written));
    if (place?.kind === 'region') return ok(place);
    return err({ nearest: this.#regionAround(written) ?? closest(written, this.regions.flatMap(names)) });
  }

  /** The municipality or region somebody means by a code or a name; of the two with one name, the municipality. */
  find(written: string): Result<Place, { nearest: string | undefined }> {
    const name = fold(written).replace(/ (kommun|stad|municipality)$/, '');
    const bare = name.replace(/s$/, '');
    const towns = this.all.filter(({ kind }) => kind === 'municipality');
    const called = (wanted: string) => towns.find((place) => place.code === wanted || fold(place.name.sv) === wanted);
    // Habo and Håbo are two.
    const exact = towns.find((place) => place.name.sv.toLowerCase() === written.trim().toLowerCase());
    const town = exact ?? called(name) ?? (name === fold(written) ? undefined : called(bare));
    if (town !== undefined) return ok(town);
    const region = this.findRegion(written);
    if (region.ok) return region;
    return err({ nearest: closest(written, [...towns, ...this.regions].flatMap(names)) });
  }

  #regionAround(written: string): string | undefined {
    const name = fold(written);
    const municipality = this.all.find(
      (place) => place.kind === 'municipality' && (place.code === name || fold(place.name.sv) === name),
    );
    const region = this.#byCode.get(municipality?.parent ?? '');
    return region === undefined ? undefined : shortName(region.name.sv);
  }
}

export function refOf(place: Place, language: Language): PlaceRef {
  return { code: place.code, name: place.name[language] };
}

/** `Västernorrlands län` → `Västernorrland`. No name of a län ends in an s of its own. */
function shortName(name: string): string {
  const bare = name.replace(/ län$/, '');
  return bare === name ? name : bare.replace(/s$/, '');
}

function names({ name }: Place): readonly string[] {
  return [shortName(name.sv), name.sv, name.en];
}

function spellings(place: Place): readonly string[] {
  const { code, name } = place;
  const short = shortName(name.sv);
  const genitive = name.sv.replace(/ län$/, '');
  return [code, ...names(place), genitive, `${short} län`, name.en.replace(/ County$/, '')].map(fold);
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
