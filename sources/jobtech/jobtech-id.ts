import { asText, type JsonNode, nodeAt } from '../json-node.ts';
import { SourceProblem } from '../source-problem.ts';

/** JobTech Taxonomy concept ids: `Nf55_bBW_JXz`. */
export const jobtechId = { pattern: /^[\w-]{4}_[\w-]{3}_[\w-]{3}$/, expected: 'a JobTech concept id' };

/** @throws SourceProblem when the value is no concept id. */
export function asJobtechId(node: JsonNode): string {
  const text = asText(node);
  if (!jobtechId.pattern.test(text)) throw new SourceProblem(nodeAt(node), jobtechId.expected, text);
  return text;
}
