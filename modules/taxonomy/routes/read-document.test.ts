import { beforeAll, describe, expect, test } from 'vitest';
import { docxOf, pdfOf } from '#sources/documents/test-documents.ts';
import { type Platform, platform } from '#test/composed.ts';
import { growthOf, mostGrowth } from '#test/growth.ts';
import { smallLand } from '#test/small-land.ts';

let land: Platform;
beforeAll(async () => {
  land = await platform();
  await land.take(smallLand);
});

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const ask = (body: Uint8Array<ArrayBuffer>, query = {}) => land.answer('readDocument', { body, query });

const cv = [
  'Jag har arbetat 10 år som undersköterska.',
  'Innan dess lärde jag mig svetsa.',
  'På fritiden spelar jag boll.',
  'Jag kan läsa ritningar och svetsa.',
];

describe.each([
  ['PDF', pdfOf([cv]), { format: 'pdf', pages: 1 }],
  ['DOCX', docxOf(cv), { format: 'docx' }],
  ['plain text', bytes(cv.join('\n')), { format: 'text' }],
])('a CV as %s', (_, file, document) => {
  test('gives its skills, each with how often and in which sentences it was met', async () => {
    const answer = await ask(file as Uint8Array<ArrayBuffer>);
    expect(answer).toMatchObject({
      scheme: 'starter',
      lang: 'sv',
      notices: [],
      document: { ...document, sentences: 4 },
    });
    const welding = answer.skills.find(({ id }) => id === 'skill/welding');
    expect(welding).toMatchObject({ label: { text: 'Svetsning' }, mentions: 2 });
    const words = welding?.evidence.flatMap(({ sentence, spans }) =>
      spans.map(([start, end]) => [answer.sentences[sentence], answer.sentences[sentence]?.slice(start, end)]),
    );
    expect(words).toEqual([
      [cv[1], 'svetsa'],
      [cv[3], 'svetsa'],
    ]);
  });

  test('gives its occupations with the years stated, and no sentence that nothing was read from', async () => {
    const { occupations, sentences } = await ask(file as Uint8Array<ArrayBuffer>);
    expect(occupations.find(({ text }) => text.text === 'Undersköterska')).toMatchObject({
      years: 10,
      mentions: 1,
      occupations: [{ id: 'occupation/carer' }],
    });
    expect(sentences).not.toContain(cv[2]);
  });
});

test('an occupation’s sentences are those that name it, not those of its root', async () => {
  const { occupations, sentences } = await ask(
    bytes('Kan svetsa.\nVar en svetsare.\nSvetsat mer.\nSvetsare, Varvet AB, 2001–2005\n'),
  );
  expect(occupations).toMatchObject([{ text: { text: 'Svetsare' }, mentions: 2, years: 4 }]);
  expect(occupations[0]?.evidence.map(({ sentence }) => sentences[sentence])).toEqual([
    'Var en svetsare.',
    'Svetsare, Varvet AB, 2001–2005',
  ]);
});

test('JSON Resume gives years from its dates', async () => {
  const resume = { work: [{ position: 'Undersköterska', startDate: '2010-01-01', endDate: '2016-05' }] };
  const { occupations } = await ask(bytes(JSON.stringify(resume)));
  expect(occupations).toMatchObject([{ years: 6 }]);
});

test('text above the length of a CV is read too, its mentions counted', async () => {
  const { skills, document } = await ask(bytes(`${cv.join('\n')}\n`.repeat(900)));
  expect(document.sentences).toBe(3600);
  expect(skills.find(({ id }) => id === 'skill/welding')).toMatchObject({ mentions: 1800 });
});

test('at most so many skills as asked for', async () => {
  expect((await ask(bytes(cv.join('\n')), { top: 1 })).skills).toHaveLength(1);
});

test('a guessed encoding is said', async () => {
  const { notices } = await ask(new Uint8Array(Buffer.from('Jag är undersköterska', 'latin1')));
  expect(notices).toEqual([expect.stringContaining('Latin-1')]);
});

test.each([
  ['nothing', new Uint8Array(), 'document/empty'],
  ['51 pages', pdfOf(Array.from({ length: 51 }, () => ['a'])), 'document/too-many-pages'],
  ['a scanned PDF', pdfOf([[]]), 'document/no-text'],
  ['too much text', bytes('a'.repeat(1024 * 1024 + 1)), 'document/too-much-text'],
  ['a file too large', new Uint8Array(5 * 1024 * 1024 + 1), 'request/too-large'],
])('%s is refused', async (_, body, code) => {
  expect(await land.refusal('readDocument', { body: body as Uint8Array<ArrayBuffer> })).toMatchObject({ code });
});

test('a scheme that is not loaded is refused', async () => {
  expect(await land.refusal('readDocument', { body: bytes('svetsa'), query: { scheme: 'esco' } })).toMatchObject({
    code: 'scheme/not-loaded',
  });
});

describe('hostile text is read in linear time', () => {
  const size = 1_000_000;
  test.each([
    ['one letter', 'a'.repeat(size)],
    ['one letter, spaced', 'a '.repeat(size / 2)],
    ['combining marks', `e${'\u0316\u0301'.repeat(size / 2)}svetsa`],
    ['marks on every letter', 'e\u0316\u0301\u0323\u0302 '.repeat(size / 6)],
    ['right to left', '\u202eשלום עולם سلام '.repeat(size / 16)],
    ['emoji', '👩🏽‍🏭🔥 '.repeat(size / 11)],
    ['HTML', '<div class="a"><p>svetsa &amp; <script>alert(1)</script></p>'.repeat(size / 60)],
    ['full stops', 'a.'.repeat(size / 2)],
    ['one endless word', 'svets'.repeat(size / 5)],
    ['words nobody uses', Array.from({ length: size / 10 }, (_, at) => (at * 7919 + 1e8).toString(36)).join(' ')],
  ])('%s', { timeout: 60_000 }, async (_, text) => {
    const growth = await growthOf(text, async (part) => {
      const answer = await ask(bytes(part)).catch((refused: Error) => refused.message);
      expect(typeof answer === 'string' ? answer : 'read').toMatch(/^read$|no-text/);
    });
    expect(growth).toBeLessThan(mostGrowth);
  });
});
