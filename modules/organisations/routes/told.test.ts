import { describe, expect, test } from 'vitest';
import type { OwnEvents } from '#contract/events.ts';
import { memberNamed, mill } from '#test/mill.ts';
import { accept, good, invite } from '#test/organisations.ts';
import type { Visitor } from '#test/people.ts';

const eventsOf = async (who: Visitor, language: 'sv' | 'en' = 'sv') =>
  good<OwnEvents>(await who.ask('GET', `/events?lang=${language}`)).events;
const wordsOf = async (who: Visitor, language?: 'sv' | 'en') =>
  (await eventsOf(who, language)).map(({ words }) => words);
const wordsOfOthers = async (who: Visitor) =>
  (await eventsOf(who)).filter(({ by }) => by !== 'you').map(({ by, words }) => `${by}: ${words}`);

describe('who has seen my data?', () => {
  test('reading of it, who is in it, who is invited and what there is are events, each once an hour', async () => {
    const { ada, ann, within } = await mill();
    for (const path of ['', '/members', '/members', '/invitations', '']) good(await ann.ask('GET', `${within}${path}`));
    good(await ada.ask('GET', '/administration/organisations'));
    const read = (await wordsOf(ann)).filter((words) => words.startsWith('Du läste'));
    expect(read.toSorted()).toEqual([
      'Du läste inbjudningarna till organisationen ”Timrå Pappersbruk”.',
      'Du läste om organisationen ”Timrå Pappersbruk”.',
      'Du läste vilka som är med i organisationen ”Timrå Pappersbruk”.',
    ]);
    expect(await wordsOf(ada)).toContain('Du läste listan över alla organisationer som administratör.');
  });

  test('says that others read her name, once a day and organisation, whoever read', async () => {
    const { ann, eva, leo, within, persona, visitor, wait, database } = await mill();
    const read =
      'member: Andra i organisationen ”Timrå Pappersbruk” läste listan över vilka som är med. Där står ditt namn.';
    const told = async (who: Visitor) => (await wordsOfOthers(who)).filter((words) => words === read).length;
    for (const who of [eva, eva, leo, leo]) good(await who.ask('GET', `${within}/members`));
    expect([await told(ann), await told(eva), await told(leo)]).toEqual([1, 1, 1]);
    for (const who of [eva, leo])
      expect(await wordsOf(who), 'her own reading, also after she was told of others’').toContain(
        'Du läste vilka som är med i organisationen ”Timrå Pappersbruk”.',
      );
    const [bo, nobody] = [await persona(), visitor()];
    for (const who of [bo, nobody]) expect((await who.ask('GET', `${within}/members`)).statusCode).not.toBe(200);
    expect([await told(ann), await told(bo)]).toEqual([1, 0]);
    const written = async () => {
      const all = await database.kysely.selectFrom('event').select(['act', 'actor']).execute();
      return all.filter(({ act, actor }) => act === 'member.list' && actor === 'member').length;
    };
    expect(await written()).toBe(3);
    // No longer than a session lasts.
    for (const days of [0.4, 0.4]) {
      wait(days);
      good(await leo.ask('GET', `${within}/members`));
    }
    expect(await written()).toBe(3);
    wait(0.3);
    good(await leo.ask('GET', `${within}/members`));
    expect(await written(), 'Ann and Eva anew').toBe(5);
  });

  test('says nothing of it to who is shown without a name', async () => {
    const { eva, leo, within } = await mill();
    good(await leo.ask('PUT', '/protection', { protected: true }));
    good(await eva.ask('GET', `${within}/members`));
    expect((await wordsOfOthers(leo)).join()).not.toContain('läste');
  });
});

describe('an owner is told', () => {
  test('who came in by a link, whoever made it, and who was raised by one', async () => {
    const { ann, eva, leo, id, within, persona } = await mill();
    expect(await wordsOfOthers(ann)).toEqual([
      'member: Leo gick med i organisationen ”Timrå Pappersbruk” genom en inbjudan.',
      'member: Eva gick med i organisationen ”Timrå Pappersbruk” genom en inbjudan.',
    ]);
    expect(await wordsOf(ann, 'en')).toContain('Eva joined the organisation “Timrå Pappersbruk” by an invitation.');
    good(await ann.ask('PUT', '/protection', { protected: true }));
    good(await accept(leo, await invite(ann, id, 'owner'), ''));
    expect((await wordsOfOthers(ann))[0], 'protected, too').toBe(
      'member: Leo fick en högre roll i organisationen ”Timrå Pappersbruk” genom en inbjudan.',
    );
    const bo = await persona();
    good(await bo.ask('PUT', '/protection', { protected: true }));
    good(await accept(bo, await invite(leo, id, 'reader'), ''));
    for (const owner of [ann, leo])
      expect((await wordsOfOthers(owner))[0]).toBe(
        'member: Någon gick med i organisationen ”Timrå Pappersbruk” genom en inbjudan.',
      );
    expect((await wordsOfOthers(eva)).join(), 'an editor is not').not.toContain('gick med');
    good(await ann.ask('PUT', `${within}/members/${await memberNamed(leo, id, 'Eva')}/role`, { role: 'reader' }));
  });
});

describe('a member is told', () => {
  test('what an administrator changes, by the names of the fields, and nothing where nothing changes', async () => {
    const { ada, ann, leo, within } = await mill();
    const told = async () =>
      (await eventsOf(leo)).filter(({ by }) => by === 'administrator').map(({ words, touched }) => [words, touched]);
    const change = (body: object) => ada.ask('PUT', `/administration${within}`, body);
    good(await change({ kind: 'employer', name: 'Timrå Pappersbruk', regions: ['22'] }));
    expect(await told()).toEqual([]);
    good(await change({ kind: 'employer', name: 'Bruket', regions: ['22', '25'] }));
    const words = 'En administratör för tjänsten ändrade organisationen ”Bruket”.';
    expect(await told()).toEqual([[words, ['namn', 'län']]]);
    expect(await wordsOfOthers(ann)).toContain(`administrator: ${words}`);
    expect(await wordsOf(ada)).toContain('Du ändrade organisationen som administratör.');
  });

  test('that an administrator hands over an organisation that nobody owns', async () => {
    const { ada, ann, eva, within } = await mill();
    good(await ann.ask('DELETE', '/account'));
    good(await ada.ask('POST', `/administration${within}/owner-invitation`));
    expect((await wordsOfOthers(eva))[0]).toBe(
      'administrator: En administratör för tjänsten bjöd in en ägare till organisationen ”Timrå Pappersbruk”, som ingen äger.',
    );
  });
});
