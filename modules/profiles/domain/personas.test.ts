import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { checkPeriod } from './period.ts';
import { itemsOf, personas } from './personas.ts';

test('what made-up people can stands in the starter pack under the same names', async () => {
  const rows = (await readFile('data/starter/skills.csv', 'utf8')).split('\n').map((row) => row.split(','));
  const names = new Map(rows.map(([id = '', , sv, en]) => [`skill/${id}`, { sv, en }]));
  for (const persona of personas)
    for (const language of languages)
      for (const [id, { name }] of itemsOf(persona, language).skills) expect(names.get(id)?.[language], id).toBe(name);
});

test('their times are times, and all they have done is told in both languages', () => {
  for (const persona of personas)
    for (const language of languages) {
      const { experiences, educations } = itemsOf(persona, language);
      for (const [, item] of [...experiences, ...educations]) {
        expect(checkPeriod(item).ok).toBe(true);
        expect(item.title).not.toBe('');
      }
    }
});
