import type { Language } from '#kit/language.ts';
import { api } from '../../api.ts';
import { type Journey, withOccupations, withSkills } from '../../choices.ts';
import { rememberOccupation, rememberSkill } from '../../labels.ts';
import type { Choices } from '../../paths.ts';
import { chosenAfterReading } from './chosen-after-reading.ts';
import { currentDraft, type Found, updateDraft } from './draft.ts';

/** Recognises what she wrote and answers the choices the skills step opens with. */
export async function begin(lang: Language, { occupations, skills, choices }: Journey): Promise<Choices> {
  const before = currentDraft();
  const { found, notices } = await recognise(lang, before.text);
  updateDraft({ found, notices });
  const chosen = chosenAfterReading(skills, before, found);
  return withSkills(withOccupations(choices, occupations), chosen);
}

async function recognise(lang: Language, text: string): Promise<{ found: Found | null; notices: readonly string[] }> {
  if (text.trim() === '') return { found: null, notices: [] };
  const { results, notice } = await api.recogniseSkills({ body: { texts: [text], lang, top: 40, all: true } });
  const [found] = results;
  if (found === undefined) return { found: null, notices: [] };
  for (const skill of found.skills) rememberSkill(lang, skill);
  for (const { occupations } of found.occupations) for (const one of occupations) rememberOccupation(lang, one);
  return { found, notices: notice === undefined ? [] : [notice] };
}
