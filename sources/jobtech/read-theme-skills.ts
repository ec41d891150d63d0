import { asText, elements } from '../json-node.ts';
import { readJson } from '../read-json.ts';
import type { Theme } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { checkOf, type JobtechScheme } from './jobtech-scheme.ts';

/** A list of the labels of skills that belong to a transition (`green_skills.json`, `digital_skills.json`). */
export function readThemeSkills(theme: Theme) {
  return async (file: SourceFile, scheme: JobtechScheme): Promise<void> => {
    const check = checkOf(scheme, file);
    for (const node of elements(await readJson(file))) {
      const label = asText(node).trim();
      const skill = scheme.skillByLabel.get(label);
      if (check.resolves(label, skill !== undefined) && skill !== undefined) scheme.collected.mark(skill, theme);
    }
  };
}
