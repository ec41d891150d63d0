import type { Language } from '#kit/language.ts';

/** What a refusal may carry into its sentence. */
export interface ErrorDetails {
  readonly parameter?: string;
  readonly value?: string;
  readonly nearest?: string;
  readonly allowed?: readonly string[];
  readonly reason?: string;
}

type Sentence = (details: ErrorDetails) => string;
export interface ErrorEntry extends Record<Language, Sentence> {
  readonly status: number;
}

export const menadeDu = (nearest: string | undefined) => (nearest === undefined ? '' : ` Menade du ”${nearest}”?`);
export const didYouMean = (nearest: string | undefined) => (nearest === undefined ? '' : ` Did you mean “${nearest}”?`);
export const list = (allowed: readonly string[] | undefined, lead: string) =>
  allowed === undefined || allowed.length === 0 ? '' : ` ${lead} ${allowed.join(', ')}.`;
