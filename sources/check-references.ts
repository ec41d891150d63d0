import type { ReadReport } from './pack.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Counts the references of one file: each is read, and left out when it points outside the pack, so that
 * left out ÷ read is the file's dangling share. For files without references the rows are counted.
 */
export function checkReferences(file: SourceFile, report: ReadReport): ReferenceCheck {
  return {
    row: () => report.read(file.path, 1),
    resolves(reference, found) {
      report.read(file.path, 1);
      if (!found) report.leftOut(file.path, reference);
      return found;
    },
  };
}

export interface ReferenceCheck {
  /** One more row, which holds no reference. */
  row(): void;
  /** One more reference; gives `found` back. */
  resolves(reference: string, found: boolean): boolean;
}
