import { type Recogniser, type Recognition, recognise } from '../engine/text/index.ts';
import type { Example } from './text-data.ts';

/** What one set of sentences says of the recogniser. Shares are 0–1; NaN where nothing was there to measure. */
export interface Figures {
  readonly sentences: number;
  readonly rp5: number;
  readonly rp10: number;
  readonly mrr: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly perSecond: number;
}

export interface Answer {
  readonly example: Example;
  readonly found: readonly Recognition[];
}

/** Reads every sentence; the time is processor time of this process, so other programs do not count. */
export function answerAll(recogniser: Recogniser, examples: readonly Example[]) {
  const before = process.cpuUsage();
  const answers = examples.map((example) => ({
    example,
    found: recognise(recogniser, example.text, { top: 20, all: true }),
  }));
  const { user, system } = process.cpuUsage(before);
  return { answers, perSecond: examples.length / ((user + system) / 1e6) };
}

/** Gold as items, any concept of an item being one hit. */
export function itemsOf({ gold, items }: Example): readonly ReadonlySet<number>[] {
  return items ?? [...gold].map((concept) => new Set([concept]));
}

/** Sentences without gold are left out of RP and MRR, and kept for precision. */
export function figuresOf({ answers, perSecond }: { answers: readonly Answer[]; perSecond: number }): Figures {
  const asked = answers.filter(({ example }) => example.gold.size > 0);
  const sure = answers.flatMap(({ example, found }) =>
    found.filter((each) => each.sure).map(({ concept }) => example.gold.has(concept)),
  );
  const precision = sure.filter(Boolean).length / sure.length;
  const items = answers.flatMap(({ example, found }) =>
    itemsOf(example).map((item) => found.some(({ concept, sure: isSure }) => isSure && item.has(concept))),
  );
  const recall = items.filter(Boolean).length / items.length;
  return {
    sentences: asked.length,
    rp5: mean(asked.map((answer) => rPrecision(answer, 5))),
    rp10: mean(asked.map((answer) => rPrecision(answer, 10))),
    mrr: mean(
      asked.map(({ example, found }) => reciprocal(found.findIndex(({ concept }) => example.gold.has(concept)))),
    ),
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    perSecond,
  };
}

function rPrecision({ example, found }: Answer, k: number): number {
  const top = new Set(found.slice(0, k).map(({ concept }) => concept));
  const items = itemsOf(example);
  return items.filter((item) => [...item].some((concept) => top.has(concept))).length / Math.min(k, items.length);
}

function reciprocal(place: number): number {
  return place < 0 ? 0 : 1 / (place + 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How often answers of a score are right, per tenth of the score. */
export function reliability(
  answers: readonly Answer[],
): readonly { readonly from: number; readonly said: number; readonly right: number; readonly mean: number }[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const part = answers.flatMap(({ example, found }) =>
      found
        .filter(({ score }) => score > 0 && Math.min(9, Math.floor(score * 10)) === tenth)
        .map(({ concept, score }) => ({ score, gold: example.gold.has(concept) })),
    );
    const right = part.filter(({ gold }) => gold).length / part.length;
    return { from: tenth / 10, said: part.length, right, mean: mean(part.map(({ score }) => score)) };
  });
}
