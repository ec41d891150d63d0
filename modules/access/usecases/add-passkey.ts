import { randomUUID } from 'node:crypto';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { NewPasskeyBody } from '#contract/ways-in.ts';
import { swedishDate } from '#kit/plain-date.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { mostPasskeys } from '../domain/passkey.ts';
import { passkeyName } from '../domain/passkey-name.ts';
import { noPasskeysHere, notConfirmed, notFound, passkeyKnown } from '../domain/refusals.ts';
import { insertPasskey, passkeysOf } from '../store/passkey-store.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { holdAccount } from '../store/person-store.ts';
import { beginAttempt, takeAttempt } from './attempts.ts';
import type { AccessDependencies } from './ports.ts';
import type { AtSite, BegunCeremony } from './sign-up.ts';
import { creationCeremony, readNewPasskey } from './webauthn.ts';
import { whenSure } from './when-sure.ts';

interface Hers {
  readonly actor: PersonActor;
  readonly ownerId: string;
}

const tooMany: Refusal = { code: 'access/too-many', details: { value: String(mostPasskeys) } };

export async function beginPasskey(
  { actor, ownerId, site }: Hers & Pick<AtSite, 'site'>,
  dependencies: AccessDependencies,
): Promise<Result<BegunCeremony, Refusal>> {
  const { walls, now } = dependencies;
  if (!walls.may(actor, 'passkey.add', { ownerId })) return err(notFound);
  if (site === undefined) return err(noPasskeysHere);
  const known = await walls.as(actor, async (transaction) => {
    const sure = await whenSure(transaction, actor, dependencies);
    return sure.ok ? ok(await passkeysOf(transaction, ownerId)) : sure;
  });
  if (!known.ok) return known;
  if (known.value.length >= mostPasskeys) return err(tooMany);
  const userName = `Vidare ${swedishDate(now())}`;
  const { options, challenge } = await creationCeremony({ site, personId: ownerId, userName, known: known.value });
  const begun = await beginAttempt({ kind: 'add-passkey', challenge }, ownerId, dependencies);
  return ok({ ...begun, options });
}

export async function addPasskey(
  { actor, ownerId, credential, site, attempt, device }: Hers & NewPasskeyBody & AtSite & { readonly device: string },
  dependencies: AccessDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  const { walls, now } = dependencies;
  if (!walls.may(actor, 'passkey.add', { ownerId })) return err(notFound);
  if (site === undefined) return err(noPasskeysHere);
  const begun = await takeAttempt({ token: attempt, kind: 'add-passkey', personId: ownerId }, dependencies);
  if (!begun.ok) return begun;
  const made = await readNewPasskey(credential, { site, challenge: begun.value.challenge });
  if (made === undefined) return err(notConfirmed);
  return walls.as(actor, async (transaction) => {
    if (!(await holdAccount(transaction, ownerId))) return err(notFound);
    const sure = await whenSure(transaction, actor, dependencies);
    if (!sure.ok) return sure;
    const known = await passkeysOf(transaction, ownerId);
    if (known.length >= mostPasskeys) return err(tooMany);
    const [at, passkeyId] = [now(), randomUUID()];
    const name = passkeyName({ aaguid: made.aaguid, device, taken: known.map((one) => one.name) });
    const passkey = { ...made.passkey, passkeyId, personId: ownerId, name, createdAt: at, usedAt: null };
    if (!(await insertPasskey(transaction, passkey))) return err(passkeyKnown);
    const event = { at, act: 'passkey.add', subjectKind: 'passkey', subjectId: passkeyId, fields: [] };
    await recordPersonEvent(transaction, ownerId, event);
    return ok({ done: true });
  });
}
