import type { Checked } from './browser.ts';

/** Checks of pages by axe as the accessibility statement tells them: which pages and rules, and what was broken where. */
export function summarise(checked: readonly Checked[], at: Date) {
  const violations = new Map<string, Set<string>>();
  for (const { page, broken } of checked)
    for (const rule of broken) violations.set(rule, (violations.get(rule) ?? new Set()).add(page));
  return {
    date: at.toISOString().slice(0, 10),
    engine: checked[0]?.engine ?? '',
    checks: checked.length,
    pages: sorted(checked.map(({ page }) => page)),
    rules: sorted(checked.flatMap(({ rules }) => rules)),
    violations: [...violations].map(([rule, pages]) => ({ rule, pages: sorted([...pages]) })),
  };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
