/** Experience comes from work, and who learns a subject does not learn to teach it. */
const notFromCourses = /erfarenhet|\p{L}*vana(?!\p{L})|cirkelledning|undervisning|\bexperience\b|\bteach(ing)?\b/iu;
/** A licence, degree or certificate: a course gives it only if its own words say so. */
const formal =
  /legitimation|examen|utbildning(?!s)|programmet|gymnasi|högskole|yrkesbevis|certifikat|behörighet|kort(?!\p{L})|intyg|bevis\b|licen[cs]|degree|diploma|certificate/iu;

/** Whether a course can give a skill of this name at all. */
export function canBeTaught(label: string): boolean {
  return !notFromCourses.test(label);
}

/** Whether it is a licence, degree or certificate rather than a skill. */
export function isFormal(label: string): boolean {
  return formal.test(label);
}

/** Whether it may be inferred from the occupations a course leads to. */
export function canBeInferred(label: string): boolean {
  return canBeTaught(label) && !isFormal(label);
}
