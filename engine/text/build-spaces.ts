import { cluster } from './cluster.ts';
import { placeConcepts } from './concept-space.ts';
import type { Language, Lexicon } from './form.ts';
import { learnedWords, type SpaceName } from './learned-words.ts';
import { type Meaning, openMeaning } from './meaning.ts';
import type { Tables } from './recogniser.ts';

const groups = 128;
const smallestShare = 0.2;

/**
 * Places a scheme's concepts in the word space of each language at least a fifth of them have a preferred form in.
 * A lexicon where some concepts have no preferred form is a list of wordings (titles), met by its words alone.
 */
export function buildSpaces(
  lexicon: Lexicon,
): Pick<Tables, 'spaces' | 'places' | 'centres' | 'groupStart' | 'groupConcept'> {
  const spaces = spacesFor(lexicon);
  const made = spaces.map((name) => {
    const vectors = learnedWords(name);
    const places = placeConcepts(lexicon, vectors, name);
    return { places, clusters: cluster(places, vectors.size, groups) };
  });
  return {
    spaces,
    places: joinFloats(made.map(({ places }) => places)),
    centres: joinFloats(made.map(({ clusters }) => clusters.centres)),
    groupStart: Uint32Array.from(made.flatMap(({ clusters }) => [...clusters.start])),
    groupConcept: Uint32Array.from(made.flatMap(({ clusters }) => [...clusters.order])),
  };
}

/** The spaces as recognition uses them. */
export function openSpaces(tables: Tables): readonly Meaning[] {
  const all = tables.spaces.map((name) => ({ name, vectors: learnedWords(name) }));
  return all.map(({ name, vectors }, i) => {
    const before = all.slice(0, i).reduce((sum, each) => sum + each.vectors.size, 0);
    const after = before + vectors.size;
    const clusters = {
      centres: tables.centres.subarray(groups * before, groups * after),
      start: tables.groupStart.subarray(i * (groups + 1), (i + 1) * (groups + 1)),
      order: tables.groupConcept.subarray(i * tables.concepts, (i + 1) * tables.concepts),
    };
    const places = tables.places.subarray(tables.concepts * before, tables.concepts * after);
    return openMeaning({ language: name, vectors, places, clusters });
  });
}

function spacesFor({ concepts, forms }: Lexicon): readonly SpaceName[] {
  const preferred = forms.filter(({ kind }) => kind === 'preferred');
  if (new Set(preferred.map(({ concept }) => concept)).size < new Set(forms.map(({ concept }) => concept)).size)
    return [];
  const often = (language: Language) =>
    new Set(preferred.filter((form) => form.language === language).map(({ concept }) => concept)).size >
    smallestShare * concepts;
  return (['sv', 'en'] as const).filter(often);
}

function joinFloats(parts: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
