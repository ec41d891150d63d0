import { countsFrom, type Transition, type TransitionKind } from '#contract/figures.ts';
import { skillTiers } from '#contract/occupations.ts';
import type { Language } from '#kit/language.ts';
import type { Catalogue, ConceptKey, Scheme } from '#modules/taxonomy/index.ts';
import type { Theme } from '#sources/records.ts';
import { isCareGroup } from '../domain/care-groups.ts';
import { type AskedSkills, askedFully, type ThemeShare, themeShare } from '../domain/theme-share.ts';

const themes = ['green', 'digital'] as const satisfies readonly Theme[];
const mostNamed = 5;

/** How green and digital occupations and groups are, and which are of care; made anew whenever the active data changes. */
export class Transitions {
  readonly #catalogue: Catalogue;
  /** The scheme whose lists the groups are told by. */
  readonly scheme: Scheme | undefined;
  readonly #groups: ReadonlyMap<string, ReadonlyMap<Theme, ThemeShare>>;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    const national = catalogue.nationalScheme;
    const telling = (scheme: Scheme) => themes.some((theme) => scheme.knows(theme));
    this.scheme = national !== undefined && telling(national) ? national : catalogue.skillSchemes.find(telling);
    this.#groups = new Map((catalogue.groups?.codes ?? []).map((ssyk) => [ssyk, this.#sharesOfGroup(ssyk)]));
  }

  /** Kinds that the loaded data can tell of. */
  get kinds(): readonly TransitionKind[] {
    return [...themes.filter((theme) => this.scheme?.knows(theme)), 'care'];
  }

  /** Whether a group counts as green, digital or care. */
  counts(ssyk: string, kind: TransitionKind): boolean {
    if (kind === 'care') return isCareGroup(ssyk);
    return (this.#groups.get(ssyk)?.get(kind)?.share ?? 0) >= countsFrom[kind];
  }

  ofGroup(ssyk: string, language: Language): Transition[] {
    const shares = this.#groups.get(ssyk) ?? new Map<Theme, ThemeShare>();
    return [...this.#told(this.scheme, shares, language), ...careOf([ssyk])];
  }

  /** An occupation by its own skills, in its own scheme's terms. */
  ofOccupation(key: ConceptKey, language: Language): Transition[] {
    const told = this.#told(key.scheme, sharesOf(key.scheme, [key]), language);
    return [...told, ...careOf(this.#catalogue.groupsOf(key))];
  }

  #sharesOfGroup(ssyk: string): ReadonlyMap<Theme, ThemeShare> {
    const { scheme } = this;
    if (scheme === undefined) return new Map();
    return sharesOf(
      scheme,
      this.#catalogue.occupationsOf(ssyk).filter((key) => key.scheme === scheme),
    );
  }

  #told(scheme: Scheme | undefined, shares: ReadonlyMap<Theme, ThemeShare>, language: Language): Transition[] {
    if (scheme === undefined) return [];
    return [...shares].map(([kind, { share, skills }]) => ({
      kind,
      share,
      counts: share >= countsFrom[kind],
      skills: skills.slice(0, mostNamed).map((skill) => ({
        id: scheme.idOf(skill),
        label: scheme.labelOf(skill, language),
      })),
    }));
  }
}

function careOf(groups: readonly string[]): Transition[] {
  if (groups.length === 0 || !groups.every(isCareGroup)) return [];
  return [{ kind: 'care', share: null, counts: true, skills: [] }];
}

function sharesOf(scheme: Scheme, occupations: readonly ConceptKey[]): ReadonlyMap<Theme, ThemeShare> {
  const asked = occupations.map(({ concept }) => ({ concept, asked: askedBy(scheme, concept) }));
  return new Map(
    themes.flatMap((theme) => {
      if (!scheme.knows(theme)) return [];
      const own = asked.map((one) => ({ ...one, published: scheme.themeShare(theme, one.concept) }));
      const found = themeShare(own, (skill) => scheme.themeShare(theme, skill) !== undefined);
      return found === null ? [] : [[theme, found] as const];
    }),
  );
}

/** A skill in several tiers counts by the firmest. */
function askedBy(scheme: Scheme, occupation: number): AskedSkills {
  const asked = new Map<number, number>();
  for (const tier of skillTiers.toReversed()) {
    for (const { concept } of scheme.targets(tier, occupation)) asked.set(concept, askedFully[tier]);
  }
  return asked;
}
