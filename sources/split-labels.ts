/**
 * Parts a cell that holds several labels. ESCO's main files put one per line, its collection files and
 * the starter pack ` | ` between them. Surrounding space, empty parts and repeats are dropped; order is kept.
 */
export function splitLabels(cell: string): readonly string[] {
  if (cell === '') return [];
  const parts = cell.split(/\r\n|\r|\n| \| /).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== '' && part !== '|'))];
}
