import { cluster } from '../engine/text/cluster.ts';
import { placeConcepts } from '../engine/text/concept-space.ts';
import { buildRecogniser, type Lexicon, type Recogniser } from '../engine/text/index.ts';
import { openMeaning } from '../engine/text/meaning.ts';
import type { WordVectors } from '../engine/text/word-vectors.ts';
import { answerAll, figuresOf } from './skills-measure.ts';
import { type Example, readAnnotations, readEsco, readJobskape } from './text-data.ts';
import { learnWords } from './text-fit-words.ts';
import { hash, keepAside } from './text-split.ts';
import { escoPairs, labelledSentences } from './text-word-pairs.ts';

/**
 * What learning from labelled sentences would give, and whether it harms labels it never saw: two word spaces are learned
 * from JobSkape train and the open TECH and HOUSE sentences, one with all their labels, one with half of the labels left out. Beside
 * them the space that is shipped, which has seen none. Some ten minutes.
 */
const isLeftOut = (concept: number): boolean => hash(`label ${concept}`) % 2 === 0;

const only = (examples: readonly Example[], keep: (concept: number) => boolean): readonly Example[] =>
  examples.map((each) => ({ ...each, gold: new Set([...each.gold].filter(keep)) }));

/** The recogniser with its English space replaced. */
function withWords(recogniser: Recogniser, lexicon: Lexicon, vectors: WordVectors): Recogniser {
  const places = placeConcepts(lexicon, vectors, 'en');
  const clusters = cluster(places, vectors.size, 128);
  return { ...recogniser, meanings: [openMeaning({ language: 'en', vectors, places, clusters })] };
}

function main(): void {
  const scheme = readEsco();
  const lexicon = { ...scheme.lexicon, notes: [] };
  const { examples, spans } = labelledSentences();
  const none = buildRecogniser(lexicon);
  const learn = (keep: (concept: number) => boolean) =>
    withWords(
      none,
      lexicon,
      learnWords(
        escoPairs(),
        { examples: only(examples, keep), spans: spans.filter(({ concept }) => keep(concept)) },
        scheme.labels,
      ),
    );
  const [all, half] = [learn(() => true), learn((concept) => !isLeftOut(concept))];
  const aside = (name: string) =>
    keepAside(readAnnotations(`bench/skill-linking/${name}_validation_annotations.csv`, scheme)).aside;
  const synthetic = readJobskape('bench/jobskape/dev.csv', scheme).filter(({ text }) => hash(text) % 2 === 1);
  const rows: readonly [string, readonly Example[], Recogniser][] = [
    ['TECH, kept aside', aside('tech'), all],
    ['HOUSE, kept aside', aside('house'), all],
    ['JobSkape dev, kept aside half', synthetic, all],
    ['  its labels left out of learning', only(synthetic, isLeftOut), half],
    ['  its labels learned', only(synthetic, (concept) => !isLeftOut(concept)), half],
  ];
  console.log(`\n${''.padEnd(36)}     n   nothing learned per label   with labelled sentences  (RP@5 RP@10 MRR)`);
  for (const [name, judged, labelled] of rows) {
    const cells = [none, labelled].map((recogniser) => {
      const { rp5, rp10, mrr } = figuresOf(answerAll(recogniser, judged));
      return [rp5, rp10, mrr].map((share) => (share * 100).toFixed(1).padStart(6)).join(' ');
    });
    const count = judged.filter(({ gold }) => gold.size > 0).length;
    console.log(`${name.padEnd(36)} ${String(count).padStart(5)}   ${cells.join('      ')}`);
  }
}

main();
