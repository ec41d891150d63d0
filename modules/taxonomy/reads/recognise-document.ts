import type { RecognisedDocument } from '#contract/documents.ts';
import type { Recogniser } from '#engine/text/index.ts';
import { yearsStated } from '../domain/experience.ts';
import { clearest, type Mention, quoteSentences } from '../domain/quote-sentences.ts';
import { splitSentences } from '../domain/split-sentences.ts';
import { withoutRepeats } from '../domain/without-repeats.ts';
import { writtenTitle } from '../domain/written-title.ts';
import { type Found, findInSentences } from './find-in-sentences.ts';

/** How a document's concepts are recognised and described. */
export interface DocumentReader {
  /** Undefined for a scheme without skills. */
  readonly skills: Recogniser | undefined;
  readonly titles: Recogniser;
  describeSkill(concept: number): Pick<RecognisedDocument['skills'][number], 'id' | 'label'>;
  describeTitle(concept: number): Pick<RecognisedDocument['occupations'][number], 'text' | 'occupations'> | undefined;
}

/** Below this a concept is noise; unsure ones above are offered as maybe, as for a text that was written. */
const leastScore = 0.1;
const mostOccupations = 20;

type Answer = Pick<RecognisedDocument, 'sentences' | 'skills' | 'occupations'> & { readonly read: number };

/** Skills and occupations of a whole text, repeated mentions counted; others are served meanwhile. */
export async function recogniseDocument(reader: DocumentReader, text: string, top: number): Promise<Answer> {
  const sentences = splitSentences(text);
  const cut = { text, sentences };
  const all = reader.skills === undefined ? [] : await findInSentences(reader.skills, cut, leastScore);
  const skills = all.slice(0, top);
  const met = await findInSentences(reader.titles, cut, leastScore);
  const titles = met.filter(({ sure }) => sure).slice(0, mostOccupations);
  const shown = [...skills, ...titles].flatMap(({ mentions }) => clearest(mentions));
  const { quoted, placeOf } = quoteSentences(text, sentences, shown);
  const evidence = (mentions: readonly Mention[]) =>
    clearest(mentions).map(({ sentence, spans }) => ({
      sentence: placeOf(sentence),
      spans: spans.map(([start, end]) => [start, end]),
    }));
  const wordsOf = (sentence: number) => text.slice(...(sentences[sentence] ?? [0, 0]));
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
      titles.flatMap(({ concept, score, mentions }) => {
        const described = reader.describeTitle(concept);
        const isTitle = (mention: Mention) =>
          mention.spans.some(([start, end]) =>
            writtenTitle(wordsOf(mention.sentence).slice(start, end), described?.text.text ?? ''),
          );
        if (described === undefined || !mentions.some(isTitle)) return [];
        const years = mostYears(mentions, wordsOf);
        const rest = { score, mentions: mentions.length, evidence: evidence(mentions) };
        return [{ ...described, ...rest, ...(years === undefined ? {} : { years }) }];
      }),
    ),
  };
}

/** The most years that any mention of it states. */
function mostYears(mentions: Found['mentions'], wordsOf: (sentence: number) => string): number | undefined {
  const stated = mentions.flatMap(({ sentence, spans }) =>
    spans.flatMap((span) => yearsStated(wordsOf(sentence), span) ?? []),
  );
  return stated.length === 0 ? undefined : Math.max(...stated);
}
