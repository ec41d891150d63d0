import { beforeAll, expect, test } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

let land: Platform;
beforeAll(async () => {
  land = await platform();
  await land.take(smallLand);
});

test('skills are recognised, each with the words it was recognised from', async () => {
  const text = 'Jag har lärt mig att svetsa och läsa ritningar.';
  const { scheme, lang, results } = await land.answer('recogniseSkills', {
    body: { texts: [text], top: 2, all: true },
  });
  expect({ scheme, lang }).toEqual({ scheme: 'starter', lang: 'sv' });
  const words = results[0]?.skills.map(({ label, evidence }) => [
    label.text,
    ...evidence.map(([start, end]) => text.slice(start, end)),
  ]);
  expect(words?.toSorted()).toEqual([
    ['Ritningsläsning', 'läsa ritningar'],
    ['Svetsning', 'svetsa'],
  ]);
});

test('an occupation is recognised with what it can mean', async () => {
  const { results } = await land.answer('recogniseSkills', {
    body: { texts: ['Jag har varit undersköterska i tio år.'] },
  });
  expect(results[0]?.occupations).toMatchObject([
    { text: { text: 'Undersköterska' }, evidence: [[14, 28]], occupations: [{ id: 'occupation/carer' }], years: 10 },
  ]);
});

test('an occupation is found beside other words of its root, which are no evidence of it', async () => {
  const text = 'Har svetsat i rostfritt. Jag har varit svetsare i 7 år.';
  const { results } = await land.answer('recogniseSkills', { body: { texts: [text] } });
  expect(
    results[0]?.occupations.map(({ text: title, evidence, years }) => [
      title.text,
      evidence.map(([start, end]) => text.slice(start, end)),
      years,
    ]),
  ).toEqual([['Svetsare', ['svetsare'], 7]]);
});

test('nothing is read from what she likes to do in her free time', async () => {
  const text = 'Kan läsa ritningar.\nIntressen\nSvetsa\n';
  const { results } = await land.answer('recogniseSkills', { body: { texts: [text], all: true, top: 3 } });
  const words = results[0]?.skills.flatMap(({ evidence }) => evidence.map(([start, end]) => text.slice(start, end)));
  expect(words).toContain('läsa ritningar');
  expect(words).not.toContain('Svetsa');
});

test('each text has its own answer, in the order they came; an empty one has none', async () => {
  const { results } = await land.answer('recogniseSkills', {
    body: { texts: ['', 'svetsa', 'kemi'], top: 1, all: true },
  });
  expect(results.map(({ skills }) => skills.map(({ id }) => id))).toEqual([[], ['skill/welding'], ['skill/chemistry']]);
});

test('unsure ones are left out unless all are asked for, and then marked', async () => {
  const body = { texts: ['sol och bad'], top: 3 };
  expect((await land.answer('recogniseSkills', { body })).results[0]?.skills).toEqual([]);
  const { results } = await land.answer('recogniseSkills', { body: { ...body, all: true } });
  expect(results[0]?.skills.map(({ sure }) => sure)).toEqual([false, false, false]);
});

test('labels come in the language asked for', async () => {
  const { results } = await land.answer('recogniseSkills', { body: { texts: ['welding'], top: 1, all: true } }, 'en');
  expect(results[0]?.skills[0]?.label).toEqual({ text: 'Welding', lang: 'en' });
});

test('a scheme that is not loaded is refused', async () => {
  expect(await land.refusal('recogniseSkills', { body: { texts: ['svetsa'], scheme: 'esco' } })).toMatchObject({
    code: 'scheme/not-loaded',
  });
});
