import type { OccupationRef } from '#contract/schemas.ts';

interface Met {
  readonly occupations: readonly OccupationRef[];
  /** Where its words stand. */
  readonly evidence: unknown;
}

/**
 * What was met, each thing once: a group's name is left out where an occupation of that group was met too ("undersköterskor" beside
 * "undersköterska"), and titles read from the very same words ("snickare": Snickare, Träarbetare/Snickare) become the first of them with
 * the meanings of all.
 */
export function withoutRepeats<Found extends Met>(found: readonly Found[]): Found[] {
  const named = new Set(
    found.flatMap(({ occupations }) => occupations.filter((one) => !isGroup(one)).flatMap(({ ssyk }) => ssyk)),
  );
  const met = found.filter(({ occupations }) => !occupations.every((one) => isGroup(one) && named.has(one.id)));
  const places = Map.groupBy(met, ({ evidence }) => JSON.stringify(evidence));
  return [...places.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : { ...first, occupations: meaningsOf([first, ...others]) },
  );
}

function meaningsOf(met: readonly Met[]): OccupationRef[] {
  const all = met.flatMap(({ occupations }) => occupations);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function isGroup({ id, ssyk }: OccupationRef): boolean {
  return ssyk[0] === id;
}
