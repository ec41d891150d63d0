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

test('a concept is weighed by the form whose words stand together, wherever it stands among its forms', () => {
  const other = form(1, 'Bokföring', 'preferred');
  const [apart, together] = [form(0, 'Kran hamn', 'preferred'), form(0, 'Kran lager', 'preferred')];
  const text = 'kran lager och sedan många andra helt vanliga saker långt borta från hamn';
  for (const forms of [
    [apart, together, other],
    [together, apart, other],
  ]) {
    const met = weigh(forms, text).found.find(({ concept }) => concept === 0);
    expect(met?.match).toMatchObject({ coverage: 1, positions: [0, 1] });
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
  expect(weigh(forms, 'system: cleaning of hospitals, patients and wards').by).toBe('en');
});
