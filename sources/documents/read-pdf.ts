import { getDocumentProxy } from 'unpdf';
import { err, ok, type Result } from '#kit/result.ts';
import { type DocumentProblem, documentLimits } from './document.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF; images are not looked at. Only for a thread whose time and memory are watched. */
export async function readPdf(bytes: Uint8Array): Promise<Result<{ text: string; pages: number }, DocumentProblem>> {
  let pdf: Pdf;
  try {
    pdf = await getDocumentProxy(bytes, { useSystemFonts: false, verbosity: 0 });
  } catch (problem) {
    return err(problem instanceof Error && problem.name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
  if (pdf.numPages > documentLimits.pages) return err('too-many-pages');
  let text = '';
  for (let page = 1; page <= pdf.numPages; page++) {
    text += `${await pageText(pdf, page)}\n`;
    if (text.length > documentLimits.characters) return err('too-much-text');
  }
  return ok({ text: joinWrappedLines(text), pages: pdf.numPages });
}

async function pageText(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
