import type { Language } from '#kit/language.ts';
import { webAddress } from '../courses/fields.ts';
import { plainText } from '../courses/plain-text.ts';
import { elements, type JsonNode, optionalMember, textMember } from '../json-node.ts';

/** EMIL 3 writes languages as ISO 639-2. */
const languages: Readonly<Record<string, Language>> = { swe: 'sv', eng: 'en' };

/** A text in several languages, `{strings: [{lang, value}]}`, without markup; other languages are passed by. */
export function stringsOf(node: JsonNode, name: string): Partial<Record<Language, string>> {
  const texts: Partial<Record<Language, string>> = {};
  for (const [language, value] of valuesOf(node, name, 'strings')) texts[language] ??= value;
  return texts;
}

/** The same as a list: one word in each string. */
export function wordsOf(node: JsonNode, name: string): readonly string[] {
  return valuesOf(node, name, 'strings').flatMap(([language, word]) => (language === 'sv' ? [word] : []));
}

/** An address, `{urls: [{lang, value}]}`, the Swedish one first. */
export function addressOf(node: JsonNode, name: string): string | undefined {
  const urls = valuesOf(node, name, 'urls');
  const [, url] = urls.find(([language]) => language === 'sv') ?? urls[0] ?? [];
  return webAddress(url);
}

function valuesOf(node: JsonNode, name: string, list: 'strings' | 'urls'): readonly (readonly [Language, string])[] {
  const held = optionalMember(node, name);
  const values = held === undefined ? undefined : optionalMember(held, list);
  if (values === undefined) return [];
  return elements(values).flatMap((each) => {
    const language = languages[textMember(each, 'lang')];
    const value = optionalMember(each, 'value')?.value;
    const text = typeof value === 'string' ? plainText(value) : '';
    return language === undefined || text === '' ? [] : [[language, text] as const];
  });
}

/** The code of a coded value, `{type, code}`. */
export function codeOf(node: JsonNode, name: string): string | undefined {
  const coded = optionalMember(node, name);
  return coded === undefined ? undefined : textMember(coded, 'code');
}

/** The records of a page (`educationEvents` …), of a plain list, or a single record. */
export function recordsOf(root: JsonNode, list: string): readonly JsonNode[] {
  if (Array.isArray(root.value)) return elements(root);
  const page = optionalMember(root, list);
  return page === undefined ? [root] : elements(page);
}
