import { distanceKm, isWorthIt, type Validation } from '#modules/learning/index.ts';
import { travelKm } from '../domain/plan/travel.ts';
import { validates } from '../domain/plan/validates.ts';
import type { StartingPoint } from './starting-point.ts';
import type { StepGround, ValidationStep } from './step-ground.ts';

/** Validations of what she may be able to show of the missing skills, first in the plan, within reach and dates. */
export function validationSteps(
  missing: readonly number[],
  ground: StepGround,
  ssyk: string,
): readonly ValidationStep[] {
  const { start, validations, earliestStart, latestEnd } = ground;
  const held = heldSkills(ground);
  return validations.flatMap((offer): ValidationStep[] => {
    const km = kilometres(offer, ground);
    const end = earliestStart + offer.weeks * 7 - 1;
    const found = validates(assessedSkills(offer, start), { missing, held: (concept) => held.get(concept) ?? 0 });
    if (found === undefined || km === undefined || end > latestEnd) return [];
    // One for another occupation, too, must give no little of what is lacking.
    if (offer.ssyk !== ssyk && !isWorthIt(found.covers.length, missing.length)) return [];
    const { weeks, hoursPerWeek, costSek, distance } = offer;
    // A day a week where one is assessed on the spot.
    const travel = travelKm({ km, meetings: distance ? 0 : weeks, distanceStudy: distance, weeks, pacePercent: 20 });
    const when = { start: earliestStart, end, hoursPerWeek };
    return [{ kind: 'validation', ...found, needs: [], ...when, costSek, travelKm: travel, offer, km }];
  });
}

/** Said to be able to, with nothing to show: less than having it. */
const partly = 0.25;

function heldSkills({ start: { evidence, held }, unproven }: StepGround): ReadonlyMap<number, number> {
  const all = new Map(
    Array.from(held.indices, (column, at) => [evidence.concepts[column] ?? -1, held.weights[at] ?? 0]),
  );
  for (const concept of unproven) all.set(concept, Math.max(all.get(concept) ?? 0, partly));
  return all;
}

/** The skills the offer names where they are of her scheme, else what is central to the group it is for. */
function assessedSkills({ skills, ssyk }: Validation, { evidence }: StartingPoint): readonly number[] {
  const { scheme } = evidence;
  if (skills?.scheme === scheme.name) return skills.ids.flatMap((id) => scheme.numberOf(id) ?? []);
  const tiers = evidence.tiers[evidence.evidence.codes.indexOf(ssyk)] ?? new Map<number, string>();
  return [...tiers].flatMap(([column, tier]) => (tier === 'central' ? (evidence.concepts[column] ?? []) : []));
}

/** How far a validation lies, null when that cannot be said; undefined when out of reach. */
function kilometres(
  { municipality, distance }: Validation,
  { catalogue, reach }: StepGround,
): number | null | undefined {
  const { place, km } = reach;
  const at = catalogue.places?.get(municipality ?? '');
  if (distance) return 0;
  if (at === undefined) return undefined;
  const away = at.position === null || place.position === null ? null : distanceKm(place.position, at.position);
  const inside = at.code === place.code || at.parent === place.code || place.kind === 'country';
  return inside || (km !== null && away !== null && away <= km) ? away : undefined;
}
