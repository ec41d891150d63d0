import { expect, test } from 'vitest';
import { isProof } from './proofs.ts';

test.each(['gesällbrev', 'svetslicensen', 'truckkort', 'certifikat', 'legitimerad', 'väktarutbildning', 'degree'])(
  '%s is a proof',
  (word) => expect(isProof(word)).toBe(true),
);
test.each(['tapetserare', 'svetsning', 'korthantering', 'welding'])('%s is none', (word) =>
  expect(isProof(word)).toBe(false),
);
