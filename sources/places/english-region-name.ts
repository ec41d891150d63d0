/** `Västernorrlands län` → `Västernorrland County`: län takes the genitive, which English does without. */
export function englishRegionName(name: string): string {
  return `${name.replace(/s? län$/, '')} County`;
}
