import type { RecognisedDocument } from '#contract/documents.ts';
import { leastMaybe } from '#contract/least-maybe.ts';
import type { Recogniser } from '#engine/text/index.ts';
import { asRead } from '../domain/as-read.ts';
import { yearsStated } from '../domain/experience.ts';
import { clearest, type Mention, quoteSentences } from '../domain/quote-sentences.ts';
import { splitSentences } from '../domain/split-sentences.ts';
import { titlePlaces } from '../domain/title-places.ts';
import { withoutRepeats } from '../domain/without-repeats.ts';
import { type Found, findInSentences } from './find-in-sentences.ts';

/** How a document's concepts are recognised and described. */
export interface DocumentReader {
  /** Undefined for a scheme without skills. */
  readonly skills: Recogniser | undefined;
  readonly titles: Recogniser;
  describeSkill(concept: number): Pick<RecognisedDocument['skills'][number], 'id' | 'label'>;
  /** Undefined for one that is none in this text. */
  describeTitle(concept: number): Pick<RecognisedDocument['occupations'][number], 'text' | 'occupations'> | undefined;
}

const mostOccupations = 20;

type Answer = Pick<RecognisedDocument, 'sentences' | 'skills' | 'occupations'> & { readonly read: number };

/** Skills and occupations of a whole text but for asides, repeated mentions counted; others are served meanwhile. */
export async function recogniseDocument(reader: DocumentReader, text: string, top: number): Promise<Answer> {
  const told = asRead(text);
  const sentences = splitSentences(told);
  const cut = { text: told, sentences };
  const all = reader.skills === undefined ? [] : await findInSentences(reader.skills, cut, leastMaybe);
  const skills = all.slice(0, top);
  const met = await findInSentences(reader.titles, cut, leastMaybe);
  const wordsOf = (sentence: number) => text.slice(...(sentences[sentence] ?? [0, 0]));
  const titles = met
    .filter(({ sure }) => sure)
    .slice(0, mostOccupations)
    .flatMap((one) => asTitle(reader, one, wordsOf));
  const shown = [...skills, ...titles].flatMap(({ mentions }) => clearest(mentions));
  const { quoted, placeOf } = quoteSentences(text, sentences, shown);
  const evidence = (mentions: readonly Mention[]) =>
    clearest(mentions).map(({ sentence, spans }) => ({
      sentence: placeOf(sentence),
      spans: spans.map(([start, end]) => [start, end]),
    }));
  return {
    read: sentences.length,
    sentences: quoted,
    skills: skills.map(({ concept, score, sure, mentions }) => ({
      ...reader.describeSkill(concept),
      score,
      sure,
      mentions: mentions.length,
      evidence: evidence(mentions),
    })),
    occupations: withoutRepeats(
      titles.map(({ described, score, mentions, years }) => ({
        ...described,
        score,
        mentions: mentions.length,
        evidence: evidence(mentions),
        ...(years === undefined ? {} : { years }),
      })),
    ),
  };
}

/** A title with the mentions that are it, not merely of its root; none when no mention is. */
function asTitle(reader: DocumentReader, { concept, score, mentions }: Found, wordsOf: (sentence: number) => string) {
  const described = reader.describeTitle(concept);
  if (described === undefined) return [];
  const named = mentions.flatMap((mention) => {
    const places = titlePlaces(wordsOf(mention.sentence), described.text.text, mention.spans);
    return places === undefined ? [] : [{ ...mention, spans: places.spans }];
  });
  return named.length === 0 ? [] : [{ described, score, mentions: named, years: mostYears(named, wordsOf) }];
}

/** The most years that any mention of it states. */
function mostYears(mentions: Found['mentions'], wordsOf: (sentence: number) => string): number | undefined {
  const stated = mentions.flatMap(({ sentence, spans }) =>
    spans.flatMap((span) => yearsStated(wordsOf(sentence), span) ?? []),
  );
  return stated.length === 0 ? undefined : Math.max(...stated);
}
