import type { Label } from '#contract/schemas.ts';

/** Skills in a sentence; with semicolons where a name holds a comma of its own. */
export function skillList(skills: readonly { readonly label: Label }[], list: (names: string[]) => string): string {
  const names = skills.map(({ label }) => label.text);
  return names.some((name) => name.includes(',')) ? names.join('; ') : list(names);
}
