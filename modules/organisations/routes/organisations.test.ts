import { describe, expect, test } from 'vitest';
import type { AllOrganisations } from '#contract/administration.ts';
import type { OwnEvents } from '#contract/events.ts';
import type { Invitations } from '#contract/invitations.ts';
import type { Organisation, Organisations } from '#contract/organisations.ts';
import type { Everything } from '#contract/profiles.ts';
import { codeOf, memberNamed, membersOf, mill } from '#test/mill.ts';
import { accept, good, invite } from '#test/organisations.ts';
import type { Visitor } from '#test/people.ts';

const wordsOf = async (who: Visitor) =>
  good<OwnEvents>(await who.ask('GET', '/events?lang=sv')).events.map(({ words }) => words);

describe('being in an organisation', () => {
  test('tells what it is, who is in it and what she may do there', async () => {
    const { ann, leo, id } = await mill();
    const own = good<Organisations>(await ann.ask('GET', '/organisations'));
    expect(own).toEqual({
      organisations: [
        { id, kind: 'employer', name: 'Timrå Pappersbruk', role: 'owner', regions: ['22'], onlyOwner: true },
      ],
      administrator: false,
    });
    const told = good<Organisation>(await leo.ask('GET', `/organisations/${id}`));
    expect(told).toMatchObject({ role: 'reader', ownName: 'Leo', owners: null, ownerless: false, may: [] });
    expect((await membersOf(leo, id)).map(({ name, role, you }) => [name, role, you])).toEqual([
      ['Ann', 'owner', false],
      ['Eva', 'editor', false],
      ['Leo', 'reader', true],
    ]);
  });

  test('its owner gives another role, which holds at once, and both are told of it', async () => {
    const { ann, leo, id, within } = await mill();
    const role = `${within}/members/${await memberNamed(ann, id, 'Leo')}/role`;
    good(await ann.ask('PUT', role, { role: 'owner' }));
    expect(good<Organisation>(await leo.ask('GET', within)).may).toContain('organisation.rename');
    good(await leo.ask('PUT', `${within}/name`, { name: 'Bruket' }));
    expect(await wordsOf(leo)).toEqual(
      expect.arrayContaining([
        'En ägare gav dig en ny roll i organisationen ”Bruket”.',
        'Du bytte namn på organisationen ”Bruket”.',
      ]),
    );
    expect(await wordsOf(ann)).toContain('Du gav en medlem en ny roll i organisationen ”Bruket”.');
  });

  test('the last owner can neither leave, be lowered nor be taken out; with another she can', async () => {
    const { ann, eva, id, within } = await mill();
    const own = `${within}/members/${await memberNamed(ann, id, 'Ann')}`;
    const refused = [
      await ann.ask('DELETE', `${within}/membership`),
      await ann.ask('PUT', `${own}/role`, { role: 'editor' }),
      await ann.ask('DELETE', own),
    ];
    expect(refused.map(codeOf)).toEqual(Array.from({ length: 3 }, () => 'organisation/last-owner'));
    good(await ann.ask('PUT', `${within}/members/${await memberNamed(ann, id, 'Eva')}/role`, { role: 'owner' }));
    good(await ann.ask('DELETE', `${within}/membership`));
    expect((await ann.ask('GET', within)).statusCode).toBe(404);
    expect((await membersOf(eva, id)).map(({ name }) => name)).toEqual(['Eva', 'Leo']);
  });

  test('it and she are called something, and not blanks', async () => {
    const { ada, ann, id, within } = await mill();
    const answers = [
      await ann.ask('PUT', `${within}/name`, { name: ' \t' }),
      await ann.ask('PUT', `${within}/membership`, { name: '' }),
      await ann.ask('PUT', `${within}/membership`, { name: '  ' }),
      await ada.ask('PUT', `/administration/organisations/${id}`, { kind: 'employer', name: ' ', regions: [] }),
      await ada.ask('POST', '/administration/organisations', { kind: 'employer', name: ' ', regions: [] }),
    ];
    for (const answer of answers)
      expect([answer.statusCode, answer.json<{ parameter: string }>().parameter]).toEqual([400, 'name']);
  });

  test('of two owners who leave at once one stays', async () => {
    for (let round = 0; round < 5; round++) {
      const { ann, eva, id, within } = await mill();
      good(await ann.ask('PUT', `${within}/members/${await memberNamed(ann, id, 'Eva')}/role`, { role: 'owner' }));
      const answers = await Promise.all([ann, eva].map((one) => one.ask('DELETE', `${within}/membership`)));
      expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
    }
  });

  test('of two owners who take each other out at once one stays', async () => {
    const { ann, eva, id, within } = await mill();
    const [anns, evas] = [await memberNamed(ann, id, 'Ann'), await memberNamed(ann, id, 'Eva')];
    good(await ann.ask('PUT', `${within}/members/${evas}/role`, { role: 'owner' }));
    const answers = await Promise.all([
      ann.ask('DELETE', `${within}/members/${evas}`),
      eva.ask('DELETE', `${within}/members/${anns}`),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 404]);
  });

  test('whoever is taken out sees it no longer, is told, and what she invited to lapses', async () => {
    const { ann, eva, id, within, persona } = await mill();
    const evas = `${within}/members/${await memberNamed(ann, id, 'Eva')}`;
    good(await ann.ask('PUT', `${evas}/role`, { role: 'owner' }));
    const code = await invite(eva, id, 'owner');
    good(await ann.ask('DELETE', evas));
    expect((await eva.ask('GET', within)).statusCode).toBe(404);
    expect(await wordsOf(eva)).toContain('En ägare tog bort dig ur organisationen ”Timrå Pappersbruk”.');
    expect(codeOf(await accept(await persona(), code, 'Bo'))).toBe('invitation/not-found');
  });

  test('an owner who becomes less takes her invitations with her', async () => {
    const { ann, eva, id, within, persona } = await mill();
    const evas = `${within}/members/${await memberNamed(ann, id, 'Eva')}`;
    good(await ann.ask('PUT', `${evas}/role`, { role: 'owner' }));
    const code = await invite(eva, id, 'owner');
    good(await ann.ask('PUT', `${evas}/role`, { role: 'editor' }));
    expect(codeOf(await accept(await persona(), code, 'Bo'))).toBe('invitation/not-found');
  });
});

describe('an invitation', () => {
  test('says what it is to, to whoever has its link, and lets one person in, once', async () => {
    const { ann, id, visitor, persona } = await mill();
    const code = await invite(ann, id, 'reader', 'Till Bo');
    const told = await visitor().ask('POST', '/invitation', { code });
    expect(told.json()).toEqual({
      organisation: { id, kind: 'employer', name: 'Timrå Pappersbruk' },
      role: 'reader',
      expiresAt: '2026-03-08T08:00:00.000Z',
    });
    const [bo, eve] = [await persona(), await persona()];
    const answers = await Promise.all([accept(bo, code, 'Bo'), accept(eve, code, 'Eve')]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 404]);
    expect(codeOf(await visitor().ask('POST', '/invitation', { code }))).toBe('invitation/not-found');
    expect(await membersOf(ann, id)).toHaveLength(4);
  });

  test('wrong, used, revoked and old is answered alike', async () => {
    const { ann, id, within, visitor, persona, wait } = await mill();
    const [revoked, old] = [await invite(ann, id, 'reader'), await invite(ann, id, 'owner')];
    const { invitations } = good<Invitations>(await ann.ask('GET', `${within}/invitations`));
    const open = invitations.filter(({ state }) => state === 'open');
    const toRevoke = open.find(({ role }) => role === 'reader')?.id;
    good(await ann.ask('DELETE', `${within}/invitations/${toRevoke}`));
    const bo = await persona();
    const told = [];
    for (const code of ['wrong', revoked]) told.push(await accept(bo, code, 'Bo'));
    wait(7);
    const fresh = await persona();
    told.push(await accept(fresh, old, 'Bo'), await visitor().ask('POST', '/invitation', { code: old }));
    expect(
      new Set(told.map(({ statusCode, body }) => `${statusCode} ${body.replace(/"instance":"[^"]*"/, '')}`)).size,
    ).toBe(1);
    expect(codeOf(told[0] as never)).toBe('invitation/not-found');
  });

  test('is listed to owners with its state and whom it is for, never with its code', async () => {
    const { ann, eva, id, within, database } = await mill();
    const code = await invite(ann, id, 'editor', 'Till Bo');
    const answer = await ann.ask('GET', `${within}/invitations`);
    const { invitations } = good<Invitations>(answer);
    expect(invitations.map(({ role, state, madeBy, note }) => [role, state, madeBy, note])).toEqual(
      expect.arrayContaining([
        ['editor', 'open', 'Ann', 'Till Bo'],
        ['reader', 'used', 'Ann', ''],
        ['owner', 'used', null, ''],
      ]),
    );
    const stored = await database.kysely.selectFrom('invitation').selectAll().execute();
    for (const words of [answer.body, JSON.stringify(stored)]) expect(words).not.toContain(code);
    expect((await eva.ask('GET', `${within}/invitations`)).statusCode).toBe(404);
  });

  test('is not used up by somebody who is in already', async () => {
    const { ann, leo, id, persona } = await mill();
    const code = await invite(ann, id, 'reader');
    expect(codeOf(await accept(leo, code, 'Leo'))).toBe('organisation/already-in');
    good(await accept(await persona(), code, 'Bo'));
  });

  test('says no longer whom it was for when it is used', async () => {
    const { ann, id, within, persona, database } = await mill();
    good(await accept(await persona(), await invite(ann, id, 'reader', 'Till Bo'), 'Bo'));
    expect((await ann.ask('GET', `${within}/invitations`)).body).not.toContain('Till Bo');
    const stored = await database.kysely.selectFrom('invitation').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain('Till Bo');
  });

  test('to more than she is gives a member that role, and leaves her name', async () => {
    const { ann, leo, id, within } = await mill();
    good(await accept(leo, await invite(ann, id, 'editor'), 'Någon annan'));
    expect(await wordsOf(leo)).toContain(
      'Du fick en högre roll i organisationen ”Timrå Pappersbruk” genom en inbjudan.',
    );
    expect(good<Organisation>(await leo.ask('GET', within))).toMatchObject({ role: 'editor', ownName: 'Leo' });
  });

  test('asks for a name', async () => {
    const { ann, id, persona } = await mill();
    const answer = await accept(await persona(), await invite(ann, id, 'reader'), ' ');
    expect(answer.json()).toMatchObject({ code: 'request/missing', parameter: 'name' });
  });

  test('is forgotten a month after its end', async () => {
    const { ann, id, database, sweep, wait } = await mill();
    await invite(ann, id, 'reader', 'Till Bo');
    const kept = async () => (await database.kysely.selectFrom('invitation').select('used_at').execute()).length;
    expect(await kept()).toBe(5);
    wait(29);
    await sweep();
    expect(await kept()).toBe(5);
    wait(1);
    await sweep();
    expect(await kept(), 'the one not used, which ended a week later').toBe(1);
    wait(7);
    await sweep();
    expect(await kept()).toBe(0);
  });
});

describe('a protected identity', () => {
  test('is shown to owners alone, and without a name', async () => {
    const { ann, eva, leo, id, within } = await mill();
    good(await leo.ask('PUT', '/protection', { protected: true }));
    expect((await membersOf(eva, id)).map(({ name }) => name)).toEqual(['Ann', 'Eva']);
    const toOwners = (await membersOf(ann, id)).find(({ role }) => role === 'reader');
    expect(toOwners).toEqual({ id: toOwners?.id, name: '', role: 'reader', since: null, you: false });
    expect((await membersOf(leo, id)).map(({ you }) => you)).toContain(true);
    expect(codeOf(await leo.ask('PUT', `${within}/membership`, { name: 'Leo' }))).toBe('organisation/protected');
    good(await leo.ask('PUT', '/protection', { protected: false }));
    good(await leo.ask('PUT', `${within}/membership`, { name: 'Leo igen' }));
    expect((await membersOf(eva, id)).map(({ name }) => name)).toContain('Leo igen');
  });

  test('of an owner does not tell others that nobody owns it, nor administrators', async () => {
    const { ada, ann, eva, leo, id, within } = await mill();
    good(await ann.ask('PUT', '/protection', { protected: true }));
    for (const who of [eva, leo]) {
      expect(good<Organisation>(await who.ask('GET', within))).toMatchObject({ owners: null, ownerless: false });
      expect((await membersOf(who, id)).map(({ role }) => role)).not.toContain('owner');
    }
    expect(good<Organisation>(await ann.ask('GET', within))).toMatchObject({ owners: 1, ownerless: false });
    const { organisations } = good<AllOrganisations>(await ada.ask('GET', '/administration/organisations'));
    expect(organisations).toMatchObject([{ id, owners: 1 }]);
    good(await ann.ask('PUT', `${within}/members/${await memberNamed(ann, id, 'Eva')}/role`, { role: 'owner' }));
    expect(good<Organisation>(await eva.ask('GET', within))).toMatchObject({ owners: 2 });
    good(await ann.ask('DELETE', `${within}/membership`));
    expect(good<Organisation>(await leo.ask('GET', within)).ownerless).toBe(false);
    good(await eva.ask('DELETE', '/account'));
    expect(good<Organisation>(await leo.ask('GET', within)).ownerless).toBe(true);
  });

  test('comes in without a name', async () => {
    const { ann, eva, id, persona } = await mill();
    const bo = await persona();
    good(await bo.ask('PUT', '/protection', { protected: true }));
    good(await accept(bo, await invite(ann, id, 'editor'), 'Bo'));
    expect(JSON.stringify(await membersOf(ann, id))).not.toContain('Bo');
    expect(await membersOf(eva, id)).toHaveLength(3);
  });
});

describe('what is hers of it', () => {
  test('leaves in her export', async () => {
    const { ann, ada } = await mill();
    const { memberships, administrator } = good<Everything>(await ann.ask('GET', '/profile/everything'));
    expect([memberships, administrator]).toMatchObject([
      [{ organisation: 'Timrå Pappersbruk', kind: 'employer', role: 'owner', name: 'Ann' }],
      null,
    ]);
    expect(good<Everything>(await ada.ask('GET', '/profile/everything')).administrator).toMatchObject({ name: 'Ada' });
  });

  test('goes with her account, also when she is the last owner; an administrator then hands over', async () => {
    const { ada, ann, eva, id, within } = await mill();
    const open = await invite(ann, id, 'reader');
    good(await ann.ask('DELETE', '/account'));
    expect((await membersOf(eva, id)).map(({ name }) => name)).toEqual(['Eva', 'Leo']);
    expect(good<Organisation>(await eva.ask('GET', within))).toMatchObject({ owners: null, ownerless: true });
    const { code } = good<{ code: string }>(await ada.ask('POST', `/administration${within}/owner-invitation`));
    good(await accept(eva, code, ''));
    expect(good<Organisation>(await eva.ask('GET', within))).toMatchObject({
      role: 'owner',
      ownName: 'Eva',
      owners: 1,
      ownerless: false,
    });
    expect(codeOf(await eva.ask('POST', '/invitation', { code: open }))).toBe('invitation/not-found');
  });
});
