const shortestName = 4;

/** The names a label puts side by side (“Städare/Lokalvårdare”); none where it is one name. Initials are no names. */
export function namesIn(label: string): readonly string[] {
  const parts = label.split('/').map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part.length >= shortestName && !part.includes(',')) : [];
}
