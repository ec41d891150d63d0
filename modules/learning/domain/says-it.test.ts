import { expect, test } from 'vitest';
import { saysIt } from './says-it.ts';

test.each([
  ['kvalitetssäkringen', ['Kvalitetssäkring'], true],
  ['svetsar', ['Svetsning', 'Svets'], true],
  ['läsa ritningar', ['Ritningsläsning', 'Läsa ritning'], true],
  ['individen', ['Indie'], false],
  ['Grundläggande kurs', ['Grundläggande ATS-kurs'], false],
  ['kringutrustning', ['Datorer och kringutrustning'], false],
  ['skelettet', ['Skelettering'], false],
  ['Skansen', ['Skånska'], false],
])('“%s” says one of %j: %s', (quote, names, said) => {
  expect(saysIt(quote, names)).toBe(said);
});
