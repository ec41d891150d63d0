import type { FastifyRequest } from 'fastify';
import { isLanguage, type Language, languages } from '#kit/language.ts';

/** `lang` of the query or body, else the best of Accept-Language, else Swedish. */
export function languageOf(request: Pick<FastifyRequest, 'query' | 'body' | 'headers'>): Language {
  return (
    langIn(request.query) ??
    langIn(request.body) ??
    preferredLanguage(request.headers['accept-language']) ??
    languages[0]
  );
}

function langIn(part: unknown): Language | undefined {
  if (typeof part !== 'object' || part === null || !('lang' in part)) return undefined;
  return typeof part.lang === 'string' && isLanguage(part.lang) ? part.lang : undefined;
}

/** The first of our languages in an Accept-Language header, by its weights. */
function preferredLanguage(header: string | undefined): Language | undefined {
  const wishes = (header ?? '').split(',', 20).map((item) => {
    const [range = '', ...parameters] = item.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { language: range.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) };
  });
  const best = wishes.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return best.map(({ language }) => language).find(isLanguage);
}
