/** Languages the kernels can stem. */
export type Language = 'sv' | 'en';

/** One way of writing a concept. `concept` is a row number 0 … concepts−1 of the caller's own table. */
export interface Form {
  readonly concept: number;
  readonly text: string;
  readonly language: Language;
  readonly kind: 'preferred' | 'alternative' | 'hidden';
}

/** All forms of a scheme, and optional longer notes (definitions) as weak context. */
export interface Lexicon {
  readonly concepts: number;
  readonly forms: readonly Form[];
  readonly notes?: readonly { readonly concept: number; readonly text: string }[];
}
