import type { Language } from '#kit/language.ts';

/** One sentence in each language. */
export type Sentence = Readonly<Record<Language, string>>;

/** What a process says with its exit code. */
export const exitCodes = { machine: 1, use: 2, data: 3 } as const;
export type Fault = keyof typeof exitCodes;

/** Something expected that stops the program: told in one sentence, without a stack trace. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  readonly fault: Fault;
  readonly sentence: Sentence;

  constructor(fault: Fault, sentence: Sentence, cause?: unknown) {
    super(sentence.en, { cause });
    this.fault = fault;
    this.sentence = sentence;
  }
}
