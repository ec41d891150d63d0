import type { ReferenceCheck } from '../check-references.ts';
import { asText, elements, type JsonNode, members, optionalMember } from '../json-node.ts';
import { readJson } from '../read-json.ts';
import type { RelationKind } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { asJobtechId } from './jobtech-id.ts';
import { checkOf, type JobtechScheme } from './jobtech-scheme.ts';

/**
 * Which list says what, most central first. `taxonomy_calculated` and `taxonomy_group` hold the calculated
 * and the group skills that the lists before do not (each list is capped, so they add some at the end).
 */
const tiers: readonly (readonly [string, RelationKind])[] = [
  ['taxonomy', 'central'],
  ['calculated_skills', 'common'],
  ['taxonomy_calculated', 'common'],
  ['group_skills', 'group'],
  ['taxonomy_group', 'group'],
  ['group_license', 'certificate'],
  ['group_vocational', 'certificate'],
];

/**
 * Skills of each occupation, by label (`occupation-skills.json`). A skill in several lists keeps the most
 * central tier; a licence or vocational certificate is told as such besides. References counted are the occupations and each skill named for an occupation of the pack.
 */
export async function readOccupationSkills(file: SourceFile, scheme: JobtechScheme): Promise<void> {
  const check = checkOf(scheme, file);
  for (const [id, lists] of members(await readJson(file))) {
    const occupation = asJobtechId({ ...lists, value: id });
    if (check.resolves(occupation, scheme.occupations.has(occupation))) {
      for (const [skill, kind] of skillsOf(lists, check, scheme)) {
        scheme.collected.relate(kind, occupation, skill);
      }
    }
  }
}

function skillsOf(lists: JsonNode, check: ReferenceCheck, scheme: JobtechScheme): readonly [string, RelationKind][] {
  const tiersOf = new Map<string, RelationKind>();
  const certificates = new Map<string, RelationKind>();
  for (const [name, kind] of tiers) {
    const kinds = kind === 'certificate' ? certificates : tiersOf;
    const list = optionalMember(lists, name);
    for (const node of list === undefined ? [] : elements(list)) {
      const label = asText(node).trim();
      const skill = scheme.skillByLabel.get(label);
      if (!check.resolves(label, skill !== undefined) || skill === undefined) continue;
      if (!kinds.has(skill)) kinds.set(skill, kind);
    }
  }
  return [...tiersOf, ...certificates];
}
