import { type Refusal, refusal } from '#contract/errors.ts';
import { closest } from '#kit/closest.ts';
import { err, ok, type Result } from '#kit/result.ts';
import type { Catalogue, ConceptKey } from '../domain/catalogue.ts';
import type { Scheme } from '../domain/scheme.ts';

interface Asked {
  readonly kind: 'occupation' | 'skill';
  /** The parameter they were given as, where that is not the kind itself. */
  readonly parameter?: string;
}

/** Concepts by id or preferred label; refuses the first that is not loaded, with the nearest label. */
export function namedConcepts(
  catalogue: Catalogue,
  written: readonly string[],
  { kind, parameter = kind }: Asked,
): Result<readonly ConceptKey[], Refusal> {
  const keys: ConceptKey[] = [];
  for (const words of written) {
    const byId = catalogue.find(words);
    const key = byId?.scheme.kinds[byId.concept] === kind ? byId : byLabel(catalogue.skillSchemes, words, kind);
    if (key === undefined) {
      const nearest = nearestTo(words, labelsOf(catalogue.skillSchemes, kind));
      return err(refusal(`${kind}/unknown`, { parameter, value: words, ...nearest }));
    }
    keys.push(key);
  }
  return ok(keys);
}

/** SSYK-4 codes by code or name, as given; refuses the first that is not loaded, with the nearest code or name. */
export function namedGroups(
  { groups }: Catalogue,
  written: readonly string[],
  parameter = 'ssyk',
): Result<readonly string[], Refusal> {
  const codes: string[] = [];
  for (const words of written) {
    const code = groups?.has(words) ? words : groups?.named(words);
    if (code === undefined) {
      const codesAsked = /^\d+$/.test(words);
      const nearest = codesAsked ? nearestCode(words, groups?.codes ?? []) : nearestTo(words, groups?.names ?? []);
      return err(refusal('occupation/unknown', { parameter, value: words, ...nearest }));
    }
    codes.push(code);
  }
  return ok(codes);
}

function byLabel(schemes: readonly Scheme[], written: string, kind: Asked['kind']): ConceptKey | undefined {
  const wanted = written.trim().toLowerCase();
  for (const scheme of schemes) {
    const named = scheme.forms.find(
      ({ concept, form, text }) =>
        form === 'preferred' && scheme.kinds[concept] === kind && text.toLowerCase() === wanted,
    );
    if (named !== undefined) return { scheme, concept: named.concept };
  }
  return undefined;
}

function labelsOf(schemes: readonly Scheme[], kind: Asked['kind']): readonly string[] {
  return schemes.flatMap((scheme) =>
    scheme.forms.flatMap(({ concept, form, text }) =>
      form === 'preferred' && scheme.kinds[concept] === kind ? [text] : [],
    ),
  );
}

/** A code one slip of the pen away, best one of the same branch. One further off is another job, and not what was meant. */
function nearestCode(written: string, codes: readonly string[]): { nearest?: string } {
  const branch = codes.filter((code) => code.startsWith(written.slice(0, 3)));
  const nearest = closest(written, branch) ?? closest(written, codes);
  return nearest === undefined ? {} : { nearest };
}

/** Fewer letters than this begin too many words to mean one of them. */
const leastLetters = 3;

/** A slip of the pen, else the shortest name with a word that begins as was written. */
function nearestTo(written: string, known: readonly string[]): { nearest?: string } {
  const words = written.trim().toLowerCase();
  const begins = (name: string) => ` ${name.toLowerCase()}`.replace(/[^\p{L}\d]/gu, ' ').includes(` ${words}`);
  const beginning = words.length < leastLetters ? [] : known.filter(begins);
  const nearest = closest(written, known) ?? beginning.toSorted((a, b) => a.length - b.length)[0];
  return nearest === undefined ? {} : { nearest };
}
