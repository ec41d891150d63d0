import { randomUUID } from 'node:crypto';
import type { PersonActor } from '#contract/access.ts';
import type { MadeOrganisation, OrganisationBody } from '#contract/administration.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { notFound, recordPersonEvent } from '#modules/access/index.ts';
import { ownerInvitationDays, toOwn } from '../domain/owner-invitation.ts';
import { administratorIdOf } from '../store/administrator-store.ts';
import { insertOrganisation } from '../store/organisation-store.ts';
import { checkRegions } from './check-regions.ts';
import { newInvitation } from './new-invitation.ts';
import type { OrganisationDependencies } from './ports.ts';

export interface Describing extends OrganisationBody {
  readonly actor: PersonActor;
  /** What a refusal is told in. */
  readonly language: Language;
}

/** An administrator makes an organisation that nobody is in yet, and an invitation to own it. */
export async function createOrganisation(
  { actor, language, kind, name, regions: wanted }: Describing,
  { walls, now, knownRegions }: OrganisationDependencies,
): Promise<Result<MadeOrganisation, Refusal>> {
  const known = await knownRegions();
  return walls.asAdministrator(actor, async (transaction, installation) => {
    if (!walls.may(actor, 'organisation.create', installation)) return err(notFound);
    const own = await administratorIdOf(transaction, actor.personId);
    if (own === undefined) return err(notFound);
    const regions = checkRegions(wanted, known, language);
    if (!regions.ok) return regions;
    const [organisationId, at] = [randomUUID(), now()];
    await insertOrganisation(transaction, { organisationId, kind, name: name.trim(), regions: regions.value, at });
    const invitation = await newInvitation(transaction, {
      ...toOwn(organisationId, own),
      days: ownerInvitationDays,
      at,
    });
    const event = { at, act: 'organisation.create', subjectKind: 'organisation', subjectId: organisationId };
    await recordPersonEvent(transaction, actor.personId, {
      ...event,
      organisationId,
      fields: ['kind', 'name', 'regions'],
    });
    return ok({ id: organisationId, invitation });
  });
}
