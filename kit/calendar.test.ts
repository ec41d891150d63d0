import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, escapeText, foldLine } from './calendar.ts';

const stamp = new Date('2026-03-01T10:20:30.456Z');
const event = {
  uid: 'x@vidare',
  date: '2026-08-24',
  summary: 'Kursstart: Svets; grund, del 1',
  description: 'En\nrad\\till',
};

/** What a calendar reads: folded lines joined, escapes undone (RFC 5545, 3.1 and 3.3.11). */
function unfold(file: string): readonly string[] {
  return file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}
function unescape(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}

test('a whole-day event', () => {
  const lines = unfold(calendarFile('Svets', [event], stamp));
  expect(lines).toContain('DTSTAMP:20260301T102030Z');
  expect(lines).toContain('DTSTART;VALUE=DATE:20260824');
  expect(lines).toContain('SUMMARY:Kursstart: Svets\\; grund\\, del 1');
  expect(lines).toContain('DESCRIPTION:En\\nrad\\\\till');
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
});

test('an address that would break its line is left out', () => {
  expect(calendarFile('x', [{ ...event, url: 'https://a.se/\r\nBEGIN:VALARM' }], stamp)).not.toContain('VALARM');
  expect(calendarFile('x', [{ ...event, url: 'https://a.se/kurs?id=1' }], stamp)).toContain(
    'URL:https://a.se/kurs?id=1',
  );
});

describe('whatever is written', () => {
  const words = fc.string({ unit: 'binary', maxLength: 300 });
  test('escaping loses nothing but control characters, and leaves one line', () => {
    fc.assert(
      fc.property(words, (text) => {
        const kept = text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(unescape(escapeText(text))).toBe(kept);
        expect(escapeText(text)).not.toMatch(/(?!\t)\p{Cc}/u);
      }),
    );
  });
  test('a folded line has at most 75 octets, splits no character and unfolds to itself', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'å', '€', '𝄞', ' ', ','), maxLength: 400 });
    fc.assert(
      fc.property(line, (text) => {
        const folded = foldLine(text);
        expect(folded.replaceAll('\r\n ', '')).toBe(text);
        for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(folded).not.toContain('\uFFFD');
      }),
    );
  });
  test('no text makes an event or a line of its own', () => {
    fc.assert(
      fc.property(words, words, (summary, location) => {
        const lines = unfold(calendarFile(summary, [{ ...event, summary, location }], stamp));
        expect(lines.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(2);
        expect(lines.every((line) => /^[A-Z-]+(;VALUE=DATE)?:/.test(line))).toBe(true);
      }),
    );
  });
});
