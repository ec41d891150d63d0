import { joinLicences } from './join-licences.ts';
import { withoutAsides } from './without-asides.ts';

/** A text as it is given to the recogniser: its headings minded, every place in it the same. */
export function asRead(text: string): string {
  return joinLicences(withoutAsides(text));
}
