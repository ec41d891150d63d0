import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** A PDF with the given lines on each page, written by hand; `trailer` adds to its trailer. */
export function pdfOf(pages: readonly (readonly string[])[], trailer = ''): Uint8Array {
  const contents = pages.map((lines) => Buffer.from(drawn(lines), 'latin1'));
  return pdfWith(
    contents.map((content) => ({ content, filter: '' })),
    trailer,
  );
}

/** A PDF whose one page unpacks to `bytes` spaces. */
export function pdfBomb(bytes: number): Uint8Array {
  return pdfWith([{ content: deflateSync(Buffer.alloc(bytes, 0x20)), filter: '/Filter/FlateDecode' }], '');
}

function drawn(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -14 Td`);
  return `BT /F1 12 Tf 50 800 Td ${shown.join(' ')} ET`;
}

function pdfWith(streams: readonly { content: Buffer; filter: string }[], trailer: string): Uint8Array {
  const kids = streams.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${streams.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...streams.flatMap(({ content, filter }, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + at * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${content.length}${filter}>>stream\n${content.toString('latin1')}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(file + table + end, 'latin1'));
}

export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says it unpacks to, when that is not so. */
  readonly declared?: number;
  readonly encrypted?: boolean;
}

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** The main part of a DOCX with a paragraph for each line; `before` stands before its root. */
export function wordPart(paragraphs: readonly string[], before = ''): Part {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const root = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return {
    name: 'word/document.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${root}><w:body>${body}</w:body></w:document>`,
  };
}

export function docxOf(paragraphs: readonly string[]): Uint8Array {
  return docxWith([wordPart(paragraphs)]);
}

export function docxWith(parts: readonly Part[]): Uint8Array {
  return zipOf([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations },
    ...parts,
  ]);
}

/** A deflated ZIP, written by hand (APPNOTE 4.3). */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared, encrypted = false } of parts) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(encrypted ? 1 : 0, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(plain), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(declared ?? plain.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, place, Buffer.from(name));
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, listed, end]));
}
