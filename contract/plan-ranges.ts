/** Least and most of each number that is told, for the schema and the form alike; a file of its own so that the form need not load the schema. */
export const planRanges = {
  salary: [0, 500_000],
  workPercent: [0, 100],
  age: [15, 100],
  monthsWorked: [0, 168],
  monthsWorkedLately: [0, 24],
  supportWeeksUsed: [0, 500],
  maxKm: [0, 2000],
  hoursPerWeek: [1, 60],
  payFloor: [0, 200_000],
} as const;
export type PlanNumber = keyof typeof planRanges;
