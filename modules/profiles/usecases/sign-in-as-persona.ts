import type { Language } from '#kit/language.ts';
import { type AccessDependencies, type Opening, openAccount } from '#modules/access/index.ts';
import { tableOf } from '../domain/columns.ts';
import { aboutOf, itemsOf, type Persona } from '../domain/personas.ts';
import { putKept, single } from '../store/profile-store.ts';

/** Opens a new account as a made-up person, with her profile: everybody who tries her begins afresh. */
export async function signInAsPersona(
  { persona, language, ...caller }: Pick<Opening, 'device' | 'formerToken'> & { persona: Persona; language: Language },
  dependencies: AccessDependencies,
) {
  const opening: Opening = { ...caller, way: 'persona', persona: persona.id };
  return openAccount(opening, dependencies, async (transaction, { personId }) => {
    const at = dependencies.now();
    await putKept(transaction, single('about', personId), { fields: aboutOf(persona, language), at });
    await putKept(transaction, single('wishes', personId), { fields: persona.wishes, at });
    const lists = itemsOf(persona, language);
    for (const part of ['experiences', 'educations', 'skills', 'languages'] as const)
      for (const [itemId, fields] of lists[part])
        await putKept(transaction, { table: tableOf[part], personId, itemId }, { fields, at });
  });
}
