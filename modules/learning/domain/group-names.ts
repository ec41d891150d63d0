import { qualificationLevel } from '#kit/qualification-level.ts';
import { foldWords } from './fold-words.ts';

/** The names of an occupation group: what statistics call it, and its occupations' names and job titles. */
export interface NamedGroup {
  readonly ssyk: string;
  readonly label: string;
  readonly titles: readonly string[];
}

/** Shorter names are found inside other words. */
const shortestName = 4;
/** So long a name at the end of a compound is what it is about. */
const longName = 8;
/** A name shared by more groups names none of them. */
const mostGroups = 3;
/** As many letters in common make two compounds kin: “svetsteknik” and “svetsare”. */
const kinLetters = 4;
/** Of job titles beginning with a word, the share and the number one group must have. */
const leastOfField = { share: 0.6, titles: 3 };
/** A name goes on after the trade with what one is in it: svets-are, underhålls-mekaniker. */
const longestEnding = 11;

/** After these a title tells where or for whom, not what one becomes: “Svenska för undersköterskor”. */
const goesOn = /(?<!\p{L})(?:för|inom|i|på|med|mot|hos|av|at|in|for|with|inriktning)(?!\p{L})/iu;
/** Words, or beginnings of words, that are in the names of any trade. */
const anyTrade =
  /^(?:utbildning|distans|halvfart|helfart|digital|hallbar|kvalific|certif|auktoris|teknik|tekniker|produktion|projekt|industri|specialist|larling|grund|yrke|arbet|ovrig|person(?:al)?$|kurs|inriktning|fordjup|pabygg|intern|medarbet|operator|ledar|utveckl|samordn|handlagg|chef|assist|tekni|ingenjor|lage$|bas$|start$|smart$|service$)/;

interface Field {
  /** Groups whose own name has a word beginning so. */
  readonly labels: ReadonlySet<string>;
  /** How many job titles of each group begin so. */
  readonly titles: ReadonlyMap<string, number>;
}

/** Which occupation groups the words of a title speak of. */
export class GroupNames {
  readonly #byName = new Map<string, Set<string>>();
  readonly #words = new Map<string, ReadonlySet<string>>();
  readonly #groups: readonly (NamedGroup & {
    readonly folded: readonly string[];
    readonly labelWords: readonly string[];
  })[];
  readonly #fields = new Map<string, Field>();

  constructor(groups: readonly NamedGroup[]) {
    this.#groups = groups.map((group) => ({
      ...group,
      folded: group.titles.map(foldWords),
      labelWords: foldWords(group.label.split(goesOn)[0] ?? '').split(' '),
    }));
    for (const { ssyk, folded, labelWords } of this.#groups) {
      for (const name of folded) this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(ssyk));
      const words = [...labelWords, ...folded.flatMap((name) => name.split(' '))];
      this.#words.set(ssyk, new Set(words.filter((word) => isTelling(word))));
    }
  }

  /** The groups that a title is the name of, whole or up to a sign: `Underhållsingenjör – Smart Maintenance`. */
  called(title: string): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();
    for (const part of titleParts(title, / [-–—] |[:(/|]/)) {
      const groups = this.#named(part);
      if (groups.length > 0) found.set(part, groups);
    }
    return found;
  }

  /** The groups whose name a title begins with, whatever it goes on with: `Vårdbiträdesutbildning`, `Lokförare Malmö`. */
  beginsWith(title: string): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();
    for (const part of titleParts(title.split(goesOn)[0] ?? '', / [-–—] |[,:(/|]/)) {
      for (let end = part.length; end >= shortestName; end--) {
        const groups = isEndOfName(part, end) ? this.#named(part.slice(0, end)) : [];
        if (groups.length === 0) continue;
        found.set(part.slice(0, end), groups);
        break;
      }
    }
    return found;
  }

  /** The groups of which the last part of a title's first word is a name: `Specialistundersköterska inom psykiatri`. */
  endsWith(title: string): ReadonlyMap<string, readonly string[]> {
    const [word = ''] = foldWords(title).split(' ');
    for (let at = 1; at <= word.length - longName; at++) {
      const groups = this.#named(word.slice(at));
      if (groups.length > 0) return new Map([[word.slice(at), groups]]);
    }
    return new Map();
  }

  /** Whether a name is that of the group itself, or of no group itself: a “kock” is of “Kockar och kallskänkor”. */
  isMain(name: string, ssyk: string): boolean {
    const called = this.#named(name).filter((one) => this.#isCalled(one, name));
    return called.length === 0 || called.includes(ssyk);
  }

  #isCalled(ssyk: string, name: string): boolean {
    return this.#groupOf(ssyk)?.labelWords.some((word) => areKin(name, word)) === true;
  }

  #groupOf(ssyk: string) {
    return this.#groups.find((group) => group.ssyk === ssyk);
  }

  /** Whether words tell of the group's trade: one has as its beginning, or as its end, what a name of the group has. */
  agree(text: string, ssyk: string): boolean {
    const own = this.#words.get(ssyk);
    if (own === undefined) return false;
    const told = foldWords(text).split(' ').filter(isTelling);
    return told.some((word) => own.has(word) || [...own].some((name) => areKin(word, name)));
  }

  /** Whether a word of a title, before “för” and the like, is kin to a word of the group's own name. */
  isKin(title: string, ssyk: string): boolean {
    const own = this.#groupOf(ssyk)?.labelWords.filter(isTelling) ?? [];
    const told = foldWords(title.split(goesOn)[0] ?? '').split(' ');
    return told.filter(isTelling).some((word) => own.some((name) => areKin(word, name)));
  }

  /**
   * The groups of the levels whose trade the words name: they begin the group's own name (“svets”, Svetsare och
   * gasskärare), or most job titles that begin so are the group's (“CNC”).
   */
  ofField(text: string, levels: readonly number[]): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();
    const isOfLevel = (ssyk: string) => levels.includes(qualificationLevel(ssyk) ?? -1);
    for (const word of foldWords(text.split(goesOn)[0] ?? '').split(' ')) {
      if (!isTelling(word)) continue;
      const { labels, titles } = this.#fieldOf(withoutTeknik(word));
      const called = [...labels].filter(isOfLevel);
      // “Underhåll” begins “Underhållsmekaniker” and is only somewhere in “kultur och underhållning”.
      const first = called.filter((ssyk) => this.#groupOf(ssyk)?.labelWords[0]?.startsWith(withoutTeknik(word)));
      const inLabels = first.length > 0 ? first : called;
      const inTitles = [...titles].filter(([ssyk]) => isOfLevel(ssyk));
      const total = inTitles.reduce((sum, [, count]) => sum + count, 0);
      const most = inTitles.filter(([, count]) => count >= leastOfField.titles && count / total >= leastOfField.share);
      const groups = inLabels.length > 0 ? inLabels : most.map(([ssyk]) => ssyk);
      // A word that begins the names of several groups is about a branch, not about one of them.
      if (groups.length === 1) found.set(word, groups);
    }
    return found;
  }

  #named(name: string): readonly string[] {
    const groups = [...((name.length < shortestName ? undefined : this.#byName.get(name)) ?? [])];
    if (groups.length <= mostGroups) return groups;
    const called = groups.filter((ssyk) => this.#isCalled(ssyk, name));
    return called.length <= mostGroups ? called : [];
  }

  #fieldOf(beginning: string): Field {
    const known = this.#fields.get(beginning);
    if (known !== undefined) return known;
    const labels = new Set<string>();
    const titles = new Map<string, number>();
    for (const { ssyk, folded, labelWords } of this.#groups) {
      if (labelWords.some((word) => beginsNameWith(word, beginning))) labels.add(ssyk);
      const count = folded.filter((name) => name === beginning || name.startsWith(`${beginning} `)).length;
      if (count > 0) titles.set(ssyk, count);
    }
    const field = { labels, titles };
    this.#fields.set(beginning, field);
    return field;
  }
}

/**
 * `Underhållsingenjör – Smart Maintenance`: the whole title, and what stands before and after signs in it. A comma narrows a
 * name (“Yrkesförare, BE-behörighet”): what stands before it is no whole title.
 */
function titleParts(title: string, signs: RegExp): readonly string[] {
  return [...new Set([title, ...title.split(signs)].map(foldWords))].filter((part) => part !== '');
}

/** Where a name may end inside a title: before a space, or in a compound that goes on with what is about learning it. */
function isEndOfName(part: string, end: number): boolean {
  const rest = part.slice(end);
  return rest === '' || rest.startsWith(' ') || /^[a-z]{0,2}(?:utbildning|larling|linje|program)/.test(rest);
}

/** Short words begin a name only as a word of their own: “VVS-montör”. */
function beginsNameWith(name: string, beginning: string): boolean {
  if (!name.startsWith(beginning)) return false;
  const ending = name.length - beginning.length;
  return ending === 0 || (beginning.length > kinLetters && ending <= longestEnding);
}

function isTelling(word: string): boolean {
  return (word.length >= kinLetters || /^(?:vvs|cnc|svets)$/.test(word)) && !anyTrade.test(word);
}

/** “Svetsteknik” is the trade that a “svetsare” has. */
function withoutTeknik(word: string): string {
  const stem = word.replace(/teknik(?:er)?$/, '');
  return stem.length >= kinLetters ? stem : word;
}

function areKin(word: string, name: string): boolean {
  const shorter = Math.min(word.length, name.length);
  let common = 0;
  while (common < shorter && word[common] === name[common]) common++;
  if (common >= Math.max(kinLetters, shorter - 3) || common >= 7) return true;
  const [long, short] = word.length > name.length ? [word, name] : [name, word];
  return short.length >= 7 && long.endsWith(short);
}
