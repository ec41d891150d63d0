import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { languageNotice } from '../domain/language-notice.ts';
import { recogniseEach } from '../reads/recognise-each.ts';
import { chooseScheme } from './choose-scheme.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

export function recogniseSkills({ catalogue, text }: TaxonomyDependencies): Handler<'recogniseSkills'> {
  return async ({ body }, { language }) => {
    const scheme = chooseScheme(catalogue, body.scheme, language);
    if (!scheme.ok) return scheme;
    const results = [];
    for await (const result of recogniseEach(text, scheme.value, { ...body, language })) results.push(result);
    const notice = languageNotice(scheme.value, body.texts.join('\n'), language);
    return ok({ scheme: scheme.value.name, lang: language, results, ...(notice === undefined ? {} : { notice }) });
  };
}
