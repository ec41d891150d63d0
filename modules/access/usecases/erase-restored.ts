import { recordEvent } from '../store/person-events.ts';
import { erasePerson } from '../store/person-store.ts';
import type { AccessDependencies } from './ports.ts';

/** Erases anew those who had erased themselves before a backup of earlier was restored; says how many came back. */
export async function eraseRestored(personIds: readonly string[], { walls, now }: AccessDependencies): Promise<number> {
  let erased = 0;
  for (const personId of personIds) {
    const actor = { kind: 'person', personId, sessionId: '' } as const;
    if (!walls.may(actor, 'account.erase', { ownerId: personId })) continue;
    const wasThere = await walls.as(actor, async (transaction) => {
      if (!(await erasePerson(transaction, personId))) return false;
      const event = { at: now(), act: 'account.erase', subjectKind: 'account', subjectId: '', fields: ['restored'] };
      await recordEvent(transaction, event);
      return true;
    });
    if (wasThere) erased++;
  }
  return erased;
}
