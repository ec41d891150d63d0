const letters = '(?:AM|A1|A2|A|B96|BE|B|C1E|C1|CE|C|D1E|D1|DE|D)';
/** A heading and the line below it that holds nothing but letters of licences. */
const headed = new RegExp(
  `^([ \\t#*•–-]*(?:körkort|driving licen[cs]es?|driver['’]s licen[cs]es?)[ \\t]*:?[ \\t]*)(\\r?\\n)(?=[ \\t*•–-]*${letters}(?:(?:[ \\t,/+&]|och|and|samt)+${letters})*[ \\t.]*\\r?$)`,
  'gimu',
);

/** The text with “Körkort” and the letters on the line below it on one line; every place in it stays the same. */
export function joinLicences(text: string): string {
  return text.replace(headed, (_, heading: string, end: string) => heading + ' '.repeat(end.length));
}
