import { asText, member, members, nodeAt, textMember } from '../json-node.ts';
import { readJson } from '../read-json.ts';
import type { SourceFile } from '../source-file.ts';
import { asJobtechId } from './jobtech-id.ts';
import { checkOf, type JobtechScheme } from './jobtech-scheme.ts';
import { readConcepts } from './read-concepts.ts';

/** Skills with their Swedish labels (`taxonomy/skills.json`). */
export async function readSkills(file: SourceFile, scheme: JobtechScheme): Promise<void> {
  const check = checkOf(scheme, file);
  for (const concept of await readConcepts(file)) {
    check.row();
    const id = asJobtechId(member(concept, 'id'));
    const label = textMember(concept, 'preferred_label').trim();
    scheme.collected.concept({ id, kind: 'skill' }, nodeAt(concept));
    scheme.collected.label(id, 'sv', 'preferred', label);
    scheme.skillByLabel.set(label, id);
  }
}

/** Short descriptions of skills, by label (`kompetens_beskrivning.json`). */
export async function readSkillDescriptions(file: SourceFile, scheme: JobtechScheme): Promise<void> {
  const check = checkOf(scheme, file);
  for (const [label, description] of members(await readJson(file))) {
    const skill = scheme.skillByLabel.get(label.trim());
    if (!check.resolves(label, skill !== undefined) || skill === undefined) continue;
    scheme.collected.define(skill, 'sv', asText(description).trim());
  }
}
