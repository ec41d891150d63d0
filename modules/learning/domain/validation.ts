/** A validation offer, as packs bring it. */
export interface Validation {
  readonly id: string;
  readonly title: Readonly<Partial<Record<'sv' | 'en', string>>>;
  readonly provider: string;
  /** The SSYK-4 group it is for. */
  readonly ssyk: string;
  /** What one is assessed against. */
  readonly framework: Readonly<Partial<Record<'sv' | 'en', string>>>;
  readonly seqf: number | null;
  readonly weeks: number;
  readonly hoursPerWeek: number;
  readonly costSek: number | null;
  readonly municipality: string | null;
  readonly distance: boolean;
  /** Skills assessed, by id in a scheme; null where only the group is told. */
  readonly skills: { readonly scheme: string; readonly ids: readonly string[] } | null;
  readonly synthetic: boolean;
}
