import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['Svetsning', 'Svetsning'],
  ['<p>Läs&nbsp;om <b>svetsning</b></p><p>och mer</p>', 'Läs om svetsning\noch mer'],
  ['<![CDATA[Bagare och konditor]]>', 'Bagare och konditor'],
  ['<![CDATA[ <p>R&amp;D<br />&ouml;va &#x26; mer</p> ]]>', 'R&D\növa & mer'],
  ['Före<script>alert("<p>nej</p>")</script> efter<style>p { }</style>', 'Före efter'],
  ['<ul><li>ett<li>två</ul>', 'ett\ntvå'],
  ['<a href=https://exempel.se target=_blank>länk</a>', 'länk'],
  ['3 < 5 och 7 > 6', '3 < 5 och 7 > 6'],
  ['<p onclick="x">halv', 'halv'],
  ['i hela landet.Hur går det till?Du läser här.', 'i hela landet. Hur går det till? Du läser här.'],
  [
    'Läs www.skolan.Sundsvall.se, ASP.NET och t.ex.Svets nr 3.5',
    'Läs www.skolan.Sundsvall.se, ASP.NET och t.ex.Svets nr 3.5',
  ],
  ['', ''],
])('%j reads %j', (markup, text) => {
  expect(plainText(markup)).toBe(text);
});

test('whatever is written, no tag, script or run of spaces comes through', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<script>',
    'x()',
    '</script>',
    '<![CDATA[',
    ']]>',
    '&nbsp;',
    ' ',
    '\n',
    'ord',
    '<br/>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = plainText(pieces.join(''));
      expect(text).not.toMatch(/<\/?(p|script|br)\b[^>]*>|\s\s|^\s|\s$/);
    }),
  );
});

test('a text told several times over is told once; one that only begins alike stays', () => {
  const told =
    'Du lär dig svetsa i plåt och rör, läsa ritningar och arbeta säkert i verkstaden, under handledning av yrkesvana.';
  expect(plainText(`${told} ${told}<p>${told}</p>`)).toBe(told);
  expect(plainText(`${told} ${told} Välkommen!`)).toBe(`${told} ${told} Välkommen!`);
});
