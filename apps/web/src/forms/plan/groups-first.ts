import type { OccupationHit } from '#contract/occupations.ts';

/** More would leave no room for titles. */
const mostGroups = 3;
/** A group's name is in the plural: “kock” is in “Kockar”, “sjuksköterska” in “sjuksköterskor” but for its last letters. */
const ending = 2;
const shortestStem = 4;

/**
 * Titles found for a goal with the occupation groups named so before them: whoever wants to become an electrician means the
 * group of electricians before any special one.
 */
export function groupsFirst(hits: readonly OccupationHit[], query: string): readonly OccupationHit[] {
  const groups = groupsNamed(hits, stemOf(query));
  const shown = new Set(groups.map(({ occupations }) => occupations[0]?.id));
  return [...groups, ...hits.filter(({ kind, occupations }) => kind !== 'group' || !shown.has(occupations[0]?.id))];
}

/** The groups of what was found whose name holds what was written, those of most titles first. */
function groupsNamed(hits: readonly OccupationHit[], stem: string): readonly OccupationHit[] {
  const found = new Map<string, { readonly hit: OccupationHit; titles: number }>();
  for (const { score, occupations } of hits)
    for (const { ssyk, group, label } of occupations.slice(0, 1)) {
      const [code] = ssyk;
      const name = group ?? label;
      if (code === undefined || ssyk.length > 1 || !name.text.toLowerCase().includes(stem)) continue;
      const hit = { text: name, kind: 'group' as const, score, occupations: [{ id: code, label: name, ssyk: [code] }] };
      const known = found.get(code) ?? { hit, titles: 0 };
      known.titles++;
      found.set(code, known);
    }
  const begins = (hit: OccupationHit) => Number(hit.text.text.toLowerCase().startsWith(stem));
  return [...found.values()]
    .toSorted((a, b) => begins(b.hit) - begins(a.hit) || b.titles - a.titles)
    .slice(0, mostGroups)
    .map(({ hit }) => hit);
}

function stemOf(query: string): string {
  const written = query.trim().toLowerCase();
  return written.length - ending >= shortestStem ? written.slice(0, -ending) : written;
}
