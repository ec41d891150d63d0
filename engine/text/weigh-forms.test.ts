import { expect, test } from 'vitest';
import { buildRecogniser, type Form } from './index.ts';
import { readSegment } from './read-segment.ts';
import { tokenise } from './tokenise.ts';
import { weighSegment } from './weigh-segment.ts';

const form = (concept: number, text: string, kind: Form['kind'], language: Form['language'] = 'sv'): Form => ({
  concept,
  text,
  language,
  kind,
});

function weigh(forms: readonly Form[], text: string) {
  const recogniser = buildRecogniser({ concepts: new Set(forms.map(({ concept }) => concept)).size, forms });
  const tokens = tokenise(text);
  const segment = [0, tokens.words.length] as const;
  const sightings = readSegment(recogniser, tokens, segment);
  return weighSegment(recogniser, { tokens, segment, sightings }, 12);
}

test('a concept is weighed by the form that is met best, wherever it stands among its forms', () => {
  const other = form(1, 'Bokföring', 'preferred');
  const forms = [form(0, 'Köra truck på lager', 'preferred'), form(0, 'Truckkörning i hamn', 'alternative')];
  for (const list of [
    [...forms, other],
    [...forms.toReversed(), other],
  ]) {
    const met = weigh(list, 'truck på lager').found.find(({ concept }) => concept === 0);
    expect(met?.match.coverage).toBeGreaterThan(0.5);
    expect(met?.match.positions).toEqual([0, 2]);
  }
});

test('a sentence is read in the language whose words it has most of', () => {
  const forms = [
    form(0, 'Truckkörning', 'preferred'),
    form(0, 'Forklift driving', 'preferred', 'en'),
    form(1, 'Städning', 'preferred'),
    form(1, 'Cleaning', 'preferred', 'en'),
  ];
  expect(weigh(forms, 'arbetade med städning av sjukhus').by).toBe('sv');
  expect(weigh(forms, 'worked with cleaning of hospitals').by).toBe('en');
});
