import type { Language } from '#kit/language.ts';
import type { DocumentText } from '#sources/documents/document.ts';
import { languageNotice } from './language-notice.ts';
import type { Scheme } from './scheme.ts';

const guessed: Readonly<Record<Language, string>> = {
  sv: 'Filen säger inte vilken teckenkodning den har. Den lästes som Latin-1; ser å, ä och ö fel ut, så spara den som UTF-8.',
  en: 'The file does not say its character encoding. It was read as Latin-1; if letters look wrong, save it as UTF-8.',
};

/** What the reader should know of how a document was read. */
export function documentNotices(
  { text, guessedEncoding }: Pick<DocumentText, 'text' | 'guessedEncoding'>,
  scheme: Scheme,
  reader: Language,
): string[] {
  const written = languageNotice(scheme, text, reader);
  return [...(guessedEncoding ? [guessed[reader]] : []), ...(written === undefined ? [] : [written])];
}
