import { type Refusal, refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import { documentNotices } from '../domain/document-notices.ts';
import type { DocumentProblem } from '../reads/document-source.ts';
import { chooseScheme } from './choose-scheme.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

/** What limits are told as; the same are kept in `sources/documents`. */
const limits: Partial<Record<DocumentProblem, string>> = {
  'too-large': '5 MB',
  'too-many-pages': '50',
  'too-much-text': '1 MB',
};

export function readDocument({ catalogue, text, documents }: TaxonomyDependencies): Handler<'readDocument'> {
  return async ({ body, query }, { language }) => {
    const scheme = chooseScheme(catalogue, query.scheme, language);
    if (!scheme.ok) return scheme;
    const document = await documents(body ?? new Uint8Array());
    if (!document.ok) return err(toRefusal(document.error));
    const found = await text.recogniseDocument(scheme.value, document.value.text, { language, top: query.top ?? 40 });
    const { format, pages } = document.value;
    const { read, ...rest } = found;
    return ok({
      scheme: scheme.value.name,
      lang: language,
      document: {
        format,
        ...(pages === undefined ? {} : { pages }),
        characters: document.value.text.length,
        sentences: read,
      },
      notices: documentNotices(document.value, scheme.value, language),
      ...rest,
    });
  };
}

function toRefusal(problem: DocumentProblem): Refusal {
  const value = limits[problem];
  const details = value === undefined ? {} : { value };
  return problem === 'too-large' ? refusal('request/too-large', details) : refusal(`document/${problem}`, details);
}
