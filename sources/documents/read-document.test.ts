import { describe, expect, test } from 'vitest';
import { documentLimits } from './document.ts';
import { readDocument } from './read-document.ts';
import { docxOf, docxWith, pdfBomb, pdfOf, wordPart, zipOf } from './test-documents.ts';
import { unpackDocument } from './unpack-document.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const read = async (bytes: Uint8Array) => {
  const result = await readDocument(bytes);
  return result.ok ? result.value : result.error;
};

describe('what is read', () => {
  test('a PDF, with its pages, a sentence that wraps on one line', async () => {
    const first = ['Jag har arbetat som svetsare i tio år och är van vid', 'att läsa ritningar.', 'Truckkort'];
    expect(await read(pdfOf([first, ['Sida två']]))).toEqual({
      format: 'pdf',
      pages: 2,
      text: 'Jag har arbetat som svetsare i tio år och är van vid att läsa ritningar.\nTruckkort\nSida två',
    });
  });

  test('a PDF as the bytes of a request come, which are a Buffer', async () => {
    expect(await read(Buffer.from(pdfOf([['Svetsare i tio år.']])))).toMatchObject({ text: 'Svetsare i tio år.' });
  });

  test('a DOCX, a paragraph a line', async () => {
    expect(await read(docxOf(['Svetsare i tio år.', 'Läser ritningar &amp; mäter.']))).toEqual({
      format: 'docx',
      text: 'Svetsare i tio år.\nLäser ritningar & mäter.',
    });
  });

  test.each([
    ['UTF-8', bytesOf('Svetsare på Åland')],
    ['UTF-8 with its mark', bytesOf('\ufeffSvetsare på Åland')],
    ['UTF-16', bytesOf('\ufeffSvetsare på Åland', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('\ufeffSvetsare på Åland', 'utf16le').swap16()],
  ])('plain text in %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ format: 'text', text: 'Svetsare på Åland' });
  });

  test('plain text in Latin-1, which is said', async () => {
    expect(await read(bytesOf('Svetsare på Åland', 'latin1'))).toEqual({
      format: 'text',
      text: 'Svetsare på Åland',
      guessedEncoding: true,
    });
  });

  test('JSON Resume: what she can do, not who she is', async () => {
    const resume = {
      basics: { name: 'Anna Ek', email: 'anna@example.org', label: 'Svetsare', summary: 'Van vid skift.' },
      work: [{ position: 'Svetsare', startDate: '2010-02', endDate: '2020-01-31', highlights: ['Läst ritningar'] }],
      skills: [{ name: 'Svetsning', keywords: ['MIG', 'TIG'] }, 'fel', null],
      interests: [{ name: 'Matlagning', keywords: ['Fiske'] }],
    };
    expect(await read(bytesOf(JSON.stringify(resume)))).toEqual({
      format: 'json-resume',
      text: 'Svetsare\nVan vid skift.\nSvetsare 2010–2020\nLäst ritningar\nSvetsning\nMIG\nTIG',
    });
  });
});

describe('what is refused', () => {
  const emptyPage = pdfOf([[]]);
  const encrypted = pdfOf(
    [['Text']],
    `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<00><00>]`,
  );
  const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a file above 5 MB', new Uint8Array(documentLimits.bytes + 1).fill(65), 'too-large'],
    ['text above 1 MB', new Uint8Array(documentLimits.characters + 1).fill(65), 'too-much-text'],
    ['a PDF of 51 pages', pdfOf(Array.from({ length: 51 }, () => ['Text'])), 'too-many-pages'],
    ['a PDF without text, such as a scanned one', emptyPage, 'no-text'],
    ['a PDF with a password', encrypted, 'encrypted'],
    ['a PDF cut off', bytesOf('%PDF-1.7 and then nothing'), 'damaged'],
    ['a DOCX cut off', docxOf(['Text']).slice(0, -30), 'damaged'],
    ['a DOCX with a broken part', docxWith([{ name: 'word/document.xml', content: '<w:document>' }]), 'damaged'],
    ['a DOCX that names outside entities', docxWith([wordPart(['&e;'], outside)]), 'damaged'],
    ['a DOCX that declares a gigabyte', docxWith([{ ...wordPart(['a']), declared: 2 ** 30 }]), 'too-heavy'],
    ['a DOCX that declares too little', docxWith([{ ...wordPart(['a']), declared: 1 }]), 'damaged'],
    ['a DOCX with an encrypted part', docxWith([{ ...wordPart(['a']), encrypted: true }]), 'encrypted'],
    [
      'a DOCX with a password',
      bytesOf(`${compound}${'\0'.repeat(500)}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`, 'latin1'),
      'encrypted',
    ],
    ['an old Word file', bytesOf(compound, 'latin1'), 'unknown-type'],
    ['a spreadsheet', zipOf([{ name: 'xl/workbook.xml', content: '<workbook/>' }]), 'unknown-type'],
    ['a picture', bytesOf('\x89PNG\r\n\x1a\n', 'latin1'), 'unknown-type'],
    ['bytes', bytesOf('abc\0def'), 'unknown-type'],
    ['JSON cut off', bytesOf('{"work": ['), 'damaged'],
    ['other JSON', bytesOf('{"name": "x"}'), 'not-a-resume'],
    ['blank text', bytesOf(' \n \t '), 'no-text'],
  ])('%s', async (_, bytes, problem) => {
    expect(await read(bytes)).toBe(problem);
  });

  test('a DOCX bomb that lies about its size, without unpacking it', async () => {
    const zeros = { name: 'word/document.xml', content: Buffer.alloc(200 * 1024 * 1024), declared: 1000 };
    expect(await read(docxWith([zeros]))).toBe('too-heavy');
  });

  test('a PDF bomb, by the memory it takes', async () => {
    const bytes = pdfBomb(300 * 1024 * 1024);
    expect(await unpackDocument('pdf', bytes, { milliseconds: 20_000, memoryBytes: 64 * 1024 * 1024 })).toEqual({
      ok: false,
      error: 'too-heavy',
    });
  });

  test('what takes more heap than there is, which ends its own process and no other', async () => {
    const limits = { milliseconds: 20_000, memoryBytes: 6 * 1024 * 1024 };
    expect(await unpackDocument('pdf', pdfOf([['Text']]), limits)).toEqual({ ok: false, error: 'too-heavy' });
  });

  test('what takes too long', async () => {
    expect(await unpackDocument('pdf', pdfOf([['Text']]), { milliseconds: 1, memoryBytes: 2 ** 28 })).toEqual({
      ok: false,
      error: 'too-heavy',
    });
  });
});

test('as many as find no room are told to come back', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => read(docxOf(['Svetsare']))));
  expect(answers.filter((answer) => answer === 'busy')).toHaveLength(2);
  expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(10);
});
