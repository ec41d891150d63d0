import { expect, test } from 'vitest';
import { joinLicences } from './join-licences.ts';

test.each([
  ['Körkort\nB och C', 'Körkort B och C'],
  ['KÖRKORT:\r\nB, BE, CE\r\nSpråk', 'KÖRKORT:  B, BE, CE\r\nSpråk'],
  ['Svenska\n  Driving licence\n• B', 'Svenska\n  Driving licence • B'],
])('%j is read as %j', (text, read) => {
  expect(joinLicences(text)).toBe(read);
  expect(joinLicences(text)).toHaveLength(text.length);
});

test.each(['Körkort\nBåtliv', 'Körkort B\nC++', 'Jag har körkort\nB-uppsats', 'Körkort\n\nB', 'Inget körkort\nB'])(
  '%j stays as it is',
  (text) => expect(joinLicences(text)).toBe(text),
);

test('hostile lines take no time', () => {
  const text = `Körkort\n${'B, '.repeat(300_000)}x`;
  expect(joinLicences(text)).toBe(text);
});
