import { elements, type JsonNode, member, nodeAt, optionalMember, textMember } from '../json-node.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';
import { asJobtechId } from './jobtech-id.ts';
import { checkOf, type JobtechScheme } from './jobtech-scheme.ts';
import { namesIn } from './names-in.ts';
import { readConcepts } from './read-concepts.ts';

/**
 * Occupation names under their SSYK 2012 level-4 group (`the-ssyk-hierarchy-with-occupations.json`).
 * The group is broader than the occupation.
 */
export async function readOccupations(file: SourceFile, scheme: JobtechScheme): Promise<void> {
  for (const group of await readConcepts(file)) readBelow(group, undefined, file, scheme);
}

function readBelow(node: JsonNode, ssyk: string | undefined, file: SourceFile, scheme: JobtechScheme): void {
  if (textMember(node, 'type') === 'occupation-name') {
    readOccupation(node, ssyk, file, scheme);
    return;
  }
  const code = textMember(node, 'ssyk_code_2012');
  const narrower = optionalMember(node, 'narrower');
  if (narrower === undefined) return;
  for (const child of elements(narrower)) readBelow(child, code, file, scheme);
}

function readOccupation(node: JsonNode, ssyk: string | undefined, file: SourceFile, scheme: JobtechScheme): void {
  const id = asJobtechId(member(node, 'id'));
  if (ssyk === undefined || !/^\d{4}$/.test(ssyk)) {
    throw new SourceProblem(nodeAt(node), 'an SSYK group of four digits above the occupation', ssyk ?? 'none');
  }
  checkOf(scheme, file).row();
  scheme.collected.concept({ id, kind: 'occupation' }, nodeAt(node));
  const label = textMember(node, 'preferred_label').trim();
  scheme.collected.label(id, 'sv', 'preferred', label);
  scheme.collected.map(id, 'ssyk-2012', ssyk, 'broader');
  scheme.occupations.add(id);
  scheme.occupationByLabel.set(label.toLowerCase(), id);
  for (const name of namesIn(label)) scheme.collected.label(id, 'sv', 'alternative', name);
}
