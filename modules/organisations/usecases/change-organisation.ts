import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { notFound, recordPersonEvent } from '#modules/access/index.ts';
import { updateOrganisation } from '../store/organisation-store.ts';
import { checkRegions } from './check-regions.ts';
import type { Describing } from './create-organisation.ts';
import type { OrganisationDependencies } from './ports.ts';

/** An administrator changes what an organisation is, and where it may act. */
export async function changeOrganisation(
  { actor, language, organisationId, kind, name, regions: wanted }: Describing & { readonly organisationId: string },
  { walls, now, knownRegions }: OrganisationDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  const known = await knownRegions();
  return walls.asAdministrator(actor, async (transaction, installation) => {
    if (!walls.may(actor, 'organisation.change', installation)) return err(notFound);
    const regions = checkRegions(wanted, known, language);
    if (!regions.ok) return regions;
    const at = now();
    const changed = { organisationId, kind, name: name.trim(), regions: regions.value, at };
    if (!(await updateOrganisation(transaction, changed))) return err(notFound);
    const event = { at, act: 'organisation.change', subjectKind: 'organisation', subjectId: organisationId };
    await recordPersonEvent(transaction, actor.personId, {
      ...event,
      organisationId,
      fields: ['kind', 'name', 'regions'],
    });
    return ok({ done: true });
  });
}
