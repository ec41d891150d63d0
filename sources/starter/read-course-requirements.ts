import { checkReferences } from '../check-references.ts';
import type { FoundOffering } from '../courses/collect-courses.ts';
import { known } from '../courses/fields.ts';
import { cellAmong, cellAt, filledCell } from '../csv-cells.ts';
import type { ReadReport } from '../pack.ts';
import { readCsv } from '../read-csv.ts';
import { schemeNames } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';
import { splitLabels } from '../split-labels.ts';

const columns = ['course', 'skill_scheme', 'skills', 'text_sv', 'text_en'] as const;

/**
 * What courses require beforehand, one row a course: skills by id in a scheme, and the requirement in words; either may be
 * empty. Added to the courses described before. @throws SourceProblem for a course twice, or skills without a scheme.
 */
export async function readRequirements(
  file: SourceFile,
  described: Map<string, FoundOffering['course']>,
  report: ReadReport,
): Promise<void> {
  const check = checkReferences(file, report);
  const seen = new Set<string>();
  for await (const row of readCsv(file, { columns })) {
    const id = filledCell(row, 'course');
    if (seen.has(id)) throw new SourceProblem(cellAt(row, 'course'), 'each course once', `${id} again`);
    seen.add(id);
    const scheme = cellAmong(row, 'skill_scheme', ['', ...schemeNames]);
    const ids = splitLabels(row.cells.skills);
    if ((scheme === '') !== (ids.length === 0))
      throw new SourceProblem(cellAt(row, 'skill_scheme'), 'a scheme where there are skills', `"${scheme}"`);
    const course = described.get(id);
    if (!check.resolves(id, course !== undefined) || course === undefined) continue;
    const words = { sv: row.cells.text_sv.trim() || undefined, en: row.cells.text_en.trim() || undefined };
    described.set(id, {
      ...course,
      ...(words.sv === undefined && words.en === undefined ? {} : { eligibility: known(words) }),
      ...(scheme === '' ? {} : { needs: { scheme, ids: scheme === 'starter' ? ids.map(prefixed) : ids } }),
    });
  }
}

/** Skills of the starter's own may leave out the prefix that tells them from occupations. */
function prefixed(id: string): string {
  return id.startsWith('skill/') ? id : `skill/${id}`;
}
