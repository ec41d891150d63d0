const proof =
  /(?:brev|certifi\p{L}*|legitim\p{L}*|examen|bevis|behörig|behörighet|kort|licens|licence|license|degree|diploma?|intyg|utbildning|utbildad|auktoriser\p{L}*|specialistkompetens|specialistområde)(?:er|en|et|s)?$/u;

/** Whether a word names a proof of a skill (gesällbrev, svetslicens, truckförarbevis, degree) rather than the skill. */
export function isProof(word: string): boolean {
  return proof.test(word);
}
