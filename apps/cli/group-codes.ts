import type { Client } from '#contract/client.ts';

/** The SSYK-4 groups there are, in the order of their codes. */
export async function groupCodes(client: Client): Promise<readonly string[]> {
  const { groups } = await client.listGroups({ query: {} });
  return groups.map(({ ssyk }) => ssyk);
}
