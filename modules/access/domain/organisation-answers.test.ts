import { expect, test } from 'vitest';
import type { Actor } from '#contract/access.ts';
import type { MemberRole } from '#contract/organisations.ts';
import { type Act, answers, may, reaches, type Thing } from './answers.ts';

const ann: Actor = { kind: 'person', personId: 'person-ann-0000000000', sessionId: 'a' };
const inIt = (role: MemberRole | null): Thing => ({ organisationId: 'one', role, regions: ['22'] });
const standings: Readonly<Record<string, Thing>> = {
  stranger: inIt(null),
  reader: inIt('reader'),
  editor: inIt('editor'),
  owner: inIt('owner'),
  administrator: { administrator: true },
};
const inOrganisations = ['reader', 'editor', 'owner', 'administrator'];

test('who may do what in an organisation, and to all of them', () => {
  const acts = (Object.keys(answers) as Act[]).filter((act) =>
    inOrganisations.includes(Object.values(answers[act]).join()),
  );
  const rows = acts.map((act) => {
    const told = Object.values(standings).map((thing) => (may(ann, act, thing) ? 'yes' : '–').padEnd(10));
    return `${act.padEnd(23)}${told.join('')}`.trimEnd();
  });
  const head = `${''.padEnd(23)}${Object.keys(standings)
    .map((name) => name.padEnd(10))
    .join('')}`.trimEnd();
  expect(`\n${[head, ...rows].join('\n')}\n`).toBe(`
                       stranger  reader    editor    owner     administrator
organisation.read      –         yes       yes       yes       –
organisation.leave     –         yes       yes       yes       –
organisation.rename    –         –         –         yes       –
organisation.end       –         –         –         yes       –
member.list            –         yes       yes       yes       –
member.rename-self     –         yes       yes       yes       –
member.change-role     –         –         –         yes       –
member.remove          –         –         –         yes       –
invitation.list        –         –         –         yes       –
invitation.make        –         –         –         yes       –
invitation.revoke      –         –         –         yes       –
organisation.list-all  –         –         –         –         yes
organisation.create    –         –         –         –         yes
organisation.change    –         –         –         –         yes
organisation.hand-over –         –         –         –         yes
organisation.remove    –         –         –         –         yes
`);
});

test('in a county, only an organisation that is let act there, and nobody where the county is not told', () => {
  const thing = { organisationId: 'one', role: 'editor', regions: ['22'] } as const;
  expect(reaches('editor in region', ann, { ...thing, region: '22' })).toBe(true);
  expect(reaches('reader in region', ann, { ...thing, region: '22' })).toBe(true);
  expect(reaches('owner in region', ann, { ...thing, region: '22' })).toBe(false);
  expect(reaches('editor in region', ann, { ...thing, region: '25' })).toBe(false);
  expect(reaches('editor in region', ann, thing)).toBe(false);
  expect(reaches('editor in region', ann, { ...thing, role: null, region: '22' })).toBe(false);
  expect(reaches('editor in region', ann, { administrator: true })).toBe(false);
});

test('what is an organisation’s is nobody’s own, and the other way round', () => {
  expect(may(ann, 'profile.read', inIt('owner'))).toBe(false);
  expect(may(ann, 'organisation.read', { ownerId: ann.personId })).toBe(false);
  expect(may({ kind: 'visitor' }, 'organisation.read', inIt('owner'))).toBe(false);
  expect(may({ kind: 'service' }, 'organisation.list-all', { administrator: true })).toBe(false);
});
