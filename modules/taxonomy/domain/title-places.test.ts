import { expect, test } from 'vitest';
import { titlePlaces } from './title-places.ts';

/** What of a text is named as the title, when its root was met at the words in brackets. */
function named(marked: string, title: string): readonly string[] | undefined {
  const spans: [number, number][] = [];
  const pieces = marked.split(/[[\]]/);
  const text = pieces.join('');
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i % 2 === 1) spans.push([at, at + piece.length]);
    at += piece.length;
  }
  const found = titlePlaces(text, title, spans);
  return found && [found.written, ...found.spans.map(([start, end]) => text.slice(start, end))];
}

test.each([
  ['Jag är [svetsare].', 'Svetsare', ['exact', 'svetsare']],
  ['Har [svetsat] i rostfritt. Jag har jobbat som [svetsare].', 'Svetsare', ['exact', 'svetsare']],
  ['[Lärare] 2001. [Lärde] barn. [Läraren] 2010.', 'Lärare', ['exact', 'Lärare', 'Läraren']],
  ['[Process] [operatör]', 'Processoperatör', ['exact', 'Process', 'operatör']],
  [
    'som [undersköterska] på [särskilt boende]',
    'Undersköterska på särskilt boende',
    ['exact', 'undersköterska', 'särskilt boende'],
  ],
  ['[Undersköterska] på [äldreboende]', 'Undersköterska, äldreboende', ['exact', 'Undersköterska', 'äldreboende']],
  ['Arbetar på uppdrag som [lärare]', 'Lärare', ['exact', 'lärare']],
  ['Från [lager] till kontor', 'Lager', ['exact', 'lager']],
  ['[svetsaren] som [svetsar]', 'Svetsare', ['near', 'svetsaren']],
])('“%s” names %s', (text, title, expected) => {
  expect(named(text, title)).toEqual(expected);
});

test.each([
  ['Har [svetsat] och [svetsar].', 'Svetsare'],
  ['Jobbat på [lager] i tio år.', 'Lager'],
  ['Barnskötare på en [förskola]', 'Förskola'],
  ['Picked orders in the [warehouse].', 'Warehouse'],
  ['[Undersköterska]. Hon bor på ett [äldreboende].', 'Undersköterska äldreboende'],
  ['Jobbade i [process]. Var [operatör].', 'Processoperatör'],
  [`[Process] ${'och mycket annat '.repeat(4)}[operatör]`, 'Processoperatör'],
])('“%s” does not name %s', (text, title) => {
  expect(named(text, title)).toBeUndefined();
});

test('a title said many times is found each time, without comparing all with all', () => {
  const marked = 'Jag är [svetsare] och [svetsar]. '.repeat(2000);
  expect(named(marked, 'Svetsare')).toHaveLength(2001);
});
