import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { notFound, recordPersonEvent } from '#modules/access/index.ts';
import { organisationOf, updateOrganisation } from '../store/organisation-store.ts';
import { tellMembers } from '../store/tell-members.ts';
import { takeTurn } from '../store/turn.ts';
import { checkRegions } from './check-regions.ts';
import type { Describing } from './create-organisation.ts';
import type { OrganisationDependencies } from './ports.ts';

/** An administrator changes what an organisation is, and where it may act; those who are in it are told. */
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
    await takeTurn(transaction, organisationId);
    const before = await organisationOf(transaction, organisationId);
    if (before === undefined) return err(notFound);
    const changed = { organisationId, kind, name: name.trim(), regions: regions.value, at };
    const fields = fieldsChanged(before, changed);
    if (fields.length === 0) return ok({ done: true });
    if (!(await updateOrganisation(transaction, changed))) return err(notFound);
    const subject = { subjectKind: 'organisation', subjectId: organisationId, organisationId } as const;
    const event = { ...subject, at, act: 'organisation.change', fields };
    await recordPersonEvent(transaction, actor.personId, event);
    await tellMembers(transaction, { ...event, whom: 'all', doer: 'administrator' });
    return ok({ done: true });
  });
}

type Described = Pick<Describing, 'kind' | 'name'> & { readonly regions: readonly string[] };

function fieldsChanged(before: Described, after: Described): readonly string[] {
  const fields = ['kind', 'name', 'regions'] as const;
  return fields.filter((field) => String(before[field]) !== String(after[field]));
}
