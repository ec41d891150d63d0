/** Crockford's base 32: no letter that looks like a digit or another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 5;
const groups = 4;
export const codesAtOnce = 10;
/** Bytes of chance in a code: of 100 bits a plain hash tells nothing, and nobody guesses one. */
export const codeBytes = groupLength * groups;

/** A code to write down, of as many random bytes as it has characters: `7K3QD-…`. */
export function codeOf(random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, codeBytes), (byte) => alphabet[byte % alphabet.length]);
  return Array.from({ length: groups }, (_, at) =>
    letters.slice(at * groupLength, (at + 1) * groupLength).join(''),
  ).join('-');
}

/** What she wrote, as it was given: in any case, with or without dashes, and letters that look like digits. */
export function readCode(written: string): string {
  const letters = written
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return letters.replace(new RegExp(`(.{${groupLength}})(?=.)`, 'g'), '$1-');
}
