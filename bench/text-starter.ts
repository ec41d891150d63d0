import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Form, Language, Lexicon } from '../engine/text/index.ts';
import type { Example } from './text-data.ts';
import { hash } from './text-split.ts';

/**
 * Our own starter skills have alternative wordings in everyday words, which JobTech has not. Half of those wordings are `asked`: no space and no
 * lexicon of the fitting sees them, so a ranker learns what a wording is worth that nobody listed. No chance in it.
 */
interface Skill {
  readonly label: string;
  readonly listed: readonly string[];
  readonly asked: readonly string[];
}

/** The starter's skills without the wordings that are asked for, and sentences made of wordings of all three sorts. */
export interface StarterTask {
  readonly lexicon: Lexicon;
  readonly examples: readonly Example[];
}

function readSkills(language: Language): readonly Skill[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(
    readFileSync(new URL('../data/starter/skills.csv', import.meta.url)),
    { columns: true, bom: true },
  );
  const isAsked = (text: string): boolean => hash(`asked ${text}`) % 2 === 0;
  return rows.map((row) => {
    const others = (row[`other_${language}`] ?? '').split(' | ').filter((each) => each !== '');
    return {
      label: row[`name_${language}`] ?? '',
      listed: others.filter((each) => !isAsked(each)),
      asked: others.filter(isAsked),
    };
  });
}

/** Each listed wording beside its skill's name. */
export function starterPairs(language: Language) {
  return readSkills(language).flatMap(({ label, listed }, concept) =>
    listed.map((left) => ({ left, right: label, concept })),
  );
}

const mostWordings = 4;

/** Lists of one to four wordings ("I have worked with a, b and c"), all wordings once. */
export function starterTask(language: Language): StarterTask {
  const skills = readSkills(language);
  const forms = skills.flatMap(({ label, listed }, concept): Form[] => [
    { concept, text: label, language, kind: 'preferred' },
    ...listed.map((text): Form => ({ concept, text, language, kind: 'alternative' })),
  ]);
  const wordings = skills
    .flatMap(({ label, listed, asked }, concept) => [label, ...listed, ...asked].map((text) => ({ concept, text })))
    .toSorted((a, b) => hash(a.text) - hash(b.text));
  const examples: Example[] = [];
  for (let at = 0; at < wordings.length; ) {
    const part = wordings.slice(at, at + 1 + (hash(`size ${at}`) % mostWordings));
    const text = listOf(
      part.map((each) => each.text),
      language,
      at,
    );
    examples.push({ text, gold: new Set(part.map(({ concept }) => concept)) });
    at += part.length;
  }
  return { lexicon: { concepts: skills.length, forms }, examples };
}

const openings: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Jag har arbetat med', 'Arbetsuppgifterna var', 'Du behöver kunna', 'Jobbade i fem år med', ''],
  en: ['I have worked with', 'My duties were', 'You need to know', 'Five years of', ''],
};

function listOf(wordings: readonly string[], language: Language, at: number): string {
  const opening = openings[language][hash(`opening ${at}`) % openings[language].length] as string;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(wordings);
  return `${opening} ${list}.`.trim();
}
