import type { Label } from '#contract/schemas.ts';
import type { OccupationPage } from '../../api.ts';
import type { Draft } from '../../forms/start/draft.ts';

/** Where a skill in the list comes from. */
export type Origin =
  | { readonly kind: 'text'; readonly words: readonly string[]; readonly sure: boolean }
  | { readonly kind: 'occupation'; readonly label: Label }
  | { readonly kind: 'added' }
  /** In the address, and that is all that is known: the page was loaded anew, or the link came from elsewhere. */
  | { readonly kind: 'chosen' };

export function originOf(id: string, { text, found, added }: Draft, pages: readonly OccupationPage[]): Origin {
  const recognised = found?.skills.find((skill) => skill.id === id);
  if (recognised !== undefined && recognised.evidence.length > 0) {
    return { kind: 'text', words: quotes(text, recognised.evidence), sure: recognised.sure };
  }
  const page = pages.find(({ skills }) => skills.some((skill) => skill.id === id));
  if (page !== undefined) return { kind: 'occupation', label: page.label };
  return { kind: added.includes(id) ? 'added' : 'chosen' };
}

const mostWords = 3;

/** The words the spans [start, end) cover, each once however it is written; the first few. */
export function quotes(text: string, spans: readonly (readonly number[])[]): readonly string[] {
  const words = new Map(spans.map(([from, to]) => text.slice(from, to)).map((said) => [said.toLowerCase(), said]));
  return [...words.values()].slice(0, mostWords);
}
