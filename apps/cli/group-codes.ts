import type { Client } from '#contract/client.ts';

/** Any group will do to ask from: unfiltered, the answer holds every other one. */
const anyGroup = '8131';

/** The SSYK-4 groups there are, in the order of their codes. */
export async function groupCodes(client: Client): Promise<readonly string[]> {
  const { from, next } = await client.listNextJobs({ query: { ssyk: [anyGroup], top: 400 } });
  return [...new Set([...from.groups, ...next].map(({ ssyk }) => ssyk))].toSorted();
}
