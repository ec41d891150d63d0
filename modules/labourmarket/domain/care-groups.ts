/**
 * Occupation groups of health care and of care for the old, the ill and the disabled, as beginnings of SSYK 2012 codes. Our own
 * reading of the standard (SCB, MIS 2012:1): managers of health and elderly care; licensed and other professions of health care
 * (22, without veterinarians, 225); biomedical
 * and dental technicians; medical secretaries; assistant nurses, care assistants, personal assistants and dental nurses (532–535).
 * Social work, schools and the care of animals and children are not counted.
 */
const careBeginnings = [
  '1510',
  '1530',
  '221',
  '222',
  '223',
  '224',
  '226',
  '227',
  '228',
  '3211',
  '3212',
  '3213',
  '3214',
  '325',
  '4117',
  '532',
  '533',
  '534',
  '535',
] as const;

export function isCareGroup(ssyk: string): boolean {
  return careBeginnings.some((beginning) => ssyk.startsWith(beginning));
}
