import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLabels } from './split-labels.ts';

const label = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[\r\n|]/g, '').trim())
  .filter((text) => text !== '');
const labels = fc.uniqueArray(label, { maxLength: 8 });

test('labels one per line come back as they were', () => {
  fc.assert(
    fc.property(labels, (texts) => {
      expect(splitLabels(texts.join('\n'))).toEqual(texts);
    }),
  );
});

test('labels between bars come back as they were', () => {
  fc.assert(
    fc.property(labels, (texts) => {
      expect(splitLabels(texts.join(' | '))).toEqual(texts);
    }),
  );
});

test('space around labels, empty lines and repeats are dropped', () => {
  expect(splitLabels(' svetsare \r\n\r\nplåtslagare\nsvetsare')).toEqual(['svetsare', 'plåtslagare']);
});

test('a bar inside a word parts nothing', () => {
  expect(splitLabels('a|b')).toEqual(['a|b']);
});
