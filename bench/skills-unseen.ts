import { cluster } from '../engine/text/cluster.ts';
import { placeConcepts } from '../engine/text/concept-space.ts';
import { buildRecogniser, type Recogniser } from '../engine/text/index.ts';
import { openMeaning } from '../engine/text/meaning.ts';
import { answerAll, figuresOf } from './skills-measure.ts';
import { readEsco, readJobskape } from './text-data.ts';
import { learnWords } from './text-fit-words.ts';
import { hash } from './text-split.ts';
import { escoPairs, jobskapeSentences } from './text-word-pairs.ts';

/**
 * Does learning from labelled sentences harm labels it never saw? Half of the labels are left out of JobSkape train while a
 * word space is learned; then only they are gold in the part of JobSkape dev kept aside. Some minutes.
 */
const isLeftOut = (concept: number): boolean => hash(`label ${concept}`) % 2 === 0;

function main(): void {
  const { lexicon, labels } = readEsco();
  const plain = { ...lexicon, notes: [] };
  const { examples } = jobskapeSentences();
  const seen = examples.map((each) => ({ ...each, gold: new Set([...each.gold].filter((one) => !isLeftOut(one))) }));
  const vectors = learnWords(escoPairs(), { examples: seen, spans: [] }, labels);
  const places = placeConcepts(plain, vectors, 'en');
  const clusters = cluster(places, vectors.size, 128);
  const meaning = openMeaning({ name: 'en-labelled', language: 'en', vectors, places, clusters });
  const unlabelled = buildRecogniser(plain, 'unlabelled');
  const labelled: Recogniser = { ...unlabelled, meanings: [meaning] };
  const judged = readJobskape('bench/jobskape/dev.csv', readEsco()).filter(({ text }) => hash(text) % 2 === 1);
  for (const [name, keep] of [
    ['labels left out', isLeftOut],
    ['labels learned', (one: number) => !isLeftOut(one)],
  ] as const) {
    const part = judged
      .map((each) => ({ ...each, gold: new Set([...each.gold].filter(keep)) }))
      .filter(({ gold }) => gold.size > 0);
    for (const [mode, recogniser] of [
      ['nothing per label', unlabelled],
      ['labelled', labelled],
    ] as const) {
      const { rp5, rp10, mrr } = figuresOf(answerAll(recogniser, part));
      console.log(
        `${name}, ${mode}: n ${part.length} RP@5 ${(rp5 * 100).toFixed(1)} RP@10 ${(rp10 * 100).toFixed(1)} MRR ${(mrr * 100).toFixed(1)}`,
      );
    }
  }
}

main();
