import { elements, type JsonNode, member } from '../json-node.ts';
import { readJson } from '../read-json.ts';
import type { SourceFile } from '../source-file.ts';

/** The concepts of a GraphQL dump, `{data:{concepts:[…]}}`. @throws SourceProblem for any other shape. */
export async function readConcepts(file: SourceFile): Promise<readonly JsonNode[]> {
  const root = await readJson(file);
  return elements(member(member(root, 'data'), 'concepts'));
}
