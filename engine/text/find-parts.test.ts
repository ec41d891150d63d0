import { expect, test } from 'vitest';
import { findParts } from './find-parts.ts';

const known = (part: string) => ['körning', 'reparation', 'vård'].includes(part);

test('a beginning shared by two compounds with known ends is a part', () => {
  expect([...findParts(['truckkörning', 'truckreparation', 'barnvård'], known)]).toEqual(['truck']);
});
