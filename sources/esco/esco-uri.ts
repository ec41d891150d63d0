/** ESCO concepts are named by URI; a shorter one was cut. */
export const escoUri = {
  pattern:
    /^http:\/\/data\.europa\.eu\/esco\/(?:(?:occupation|skill)\/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|isced-f\/\d{2,4}|isco\/C\d{1,4})$/,
  expected: 'an ESCO URI',
};

export const iscoCode = { pattern: /^\d{1,4}$/, expected: 'an ISCO-08 code of one to four digits' };

/** `…/isco/C0110` → `0110`; undefined for the URI of anything else. */
export function iscoCodeOf(uri: string): string | undefined {
  return /\/isco\/C(\d{1,4})$/.exec(uri)?.[1];
}
