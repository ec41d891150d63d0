/** SSYK 2012 qualification level: 1 short training, 2 upper secondary, 3 two to three years after it, 4 longer higher education. */
export type QualificationLevel = 1 | 2 | 3 | 4;

/**
 * Which level a major group (the first digit) stands for. From SCB, SSYK 2012 (MIS 2012:1), which takes the four levels over
 * from ISCO-08 (ILO 2012, vol. 1). Military occupations (0) span several levels in the standard, hence null.
 */
const levelOfMajorGroup: Readonly<Record<string, QualificationLevel | null>> = {
  '0': null,
  '1': 4,
  '2': 4,
  '3': 3,
  '4': 2,
  '5': 2,
  '6': 2,
  '7': 2,
  '8': 2,
  '9': 1,
};

/** The level of an SSYK 2012 code of any length; null where the standard says several, or the code is no SSYK code. */
export function qualificationLevel(ssyk: string): QualificationLevel | null {
  if (!/^\d{1,4}$/.test(ssyk)) return null;
  return levelOfMajorGroup[ssyk.charAt(0)] ?? null;
}
