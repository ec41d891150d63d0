import { expect, test } from 'vitest';
import { joinWrappedLines } from './join-wrapped-lines.ts';

test('a sentence broken by the edge goes on', () => {
  expect(joinWrappedLines('Jag har i tio år arbetat med underhåll av\nmaskiner och med\nSvets')).toBe(
    'Jag har i tio år arbetat med underhåll av maskiner och med\nSvets',
  );
});

test('a word divided at the edge is put together', () => {
  expect(joinWrappedLines('god vana vid projekt-\nledning')).toBe('god vana vid projektledning');
});

test('headings, list items and whole sentences stay on their own', () => {
  const lines =
    'Erfarenhet\nsvetsare\n• läsa ritningar\n• köra truck\nJag har arbetat länge inom verkstadsindustrin.\nsedan vilade jag';
  expect(joinWrappedLines(lines)).toBe(lines);
});
