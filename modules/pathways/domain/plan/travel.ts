/** What the travel of a course follows from. */
export interface Meetings {
  readonly km: number | null;
  readonly meetings: number | null;
  readonly distanceStudy: boolean;
  readonly weeks: number;
  readonly pacePercent: number;
}

/** Plans differ by less than this only by chance: positions are those of towns. */
const grainKm = 10;
/** Below this one is at home already. */
const atHomeKm = 1;

/**
 * Kilometres there and back for all meetings, as the crow flies. Where the source does not say how many they are:
 * none in distance study, else a day a week for each fifth of full time.
 */
export function travelKm({ km, meetings, distanceStudy, weeks, pacePercent }: Meetings): number {
  if (km === null || km < atHomeKm) return 0;
  const daysAWeek = Math.min(5, Math.ceil(pacePercent / 20));
  const trips = meetings ?? (distanceStudy ? 0 : daysAWeek * weeks);
  return Math.round((trips * 2 * km) / grainKm) * grainKm;
}
