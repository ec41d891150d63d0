import { elements, member, textMember } from '../json-node.ts';
import type { SourceFile } from '../source-file.ts';
import { asJobtechId } from './jobtech-id.ts';
import { checkOf, type JobtechScheme } from './jobtech-scheme.ts';
import { readConcepts } from './read-concepts.ts';

const searched = ['occupation-name', 'skill'];

/**
 * Keywords that lead to occupations and skills: hidden labels, searched but not shown. Those that lead to
 * kinds of education are passed over.
 */
export async function readKeywords(file: SourceFile, scheme: JobtechScheme): Promise<void> {
  const check = checkOf(scheme, file);
  for (const keyword of await readConcepts(file)) {
    const text = textMember(keyword, 'preferred_label').trim();
    for (const target of elements(member(keyword, 'related'))) {
      if (!searched.includes(textMember(target, 'type'))) continue;
      const id = asJobtechId(member(target, 'id'));
      if (check.resolves(id, scheme.collected.has(id))) scheme.collected.label(id, 'sv', 'hidden', text);
    }
  }
}
