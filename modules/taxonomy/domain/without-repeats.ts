import type { OccupationRef } from '#contract/schemas.ts';

/** Leaves out a group's name where an occupation of that group was met too: "undersköterskor" beside "undersköterska". */
export function withoutRepeats<Found extends { readonly occupations: readonly OccupationRef[] }>(
  found: readonly Found[],
): Found[] {
  const named = new Set(
    found.flatMap(({ occupations }) => occupations.filter((one) => !isGroup(one)).flatMap(({ ssyk }) => ssyk)),
  );
  return found.filter(({ occupations }) => !occupations.every((one) => isGroup(one) && named.has(one.id)));
}

function isGroup({ id, ssyk }: OccupationRef): boolean {
  return ssyk[0] === id;
}
