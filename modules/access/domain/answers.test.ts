import { expect, test } from 'vitest';
import type { Actor } from '#contract/access.ts';
import { type Act, answers, may } from './answers.ts';

const ann = 'person-ann-0000000000';
const actors: Readonly<Record<string, Actor>> = {
  visitor: { kind: 'visitor' },
  herself: { kind: 'person', personId: ann, sessionId: 'a' },
  reader: { kind: 'reader', personId: ann, shareId: 's' },
  service: { kind: 'service' },
  another: { kind: 'person', personId: 'person-bo-00000000000', sessionId: 'b' },
};

/** What is an organisation’s, or the installation’s, has a table of its own (organisation-answers.test.ts). */
const isSomebodys = (act: Act) =>
  !['reader', 'editor', 'owner', 'administrator'].includes(Object.values(answers[act]).join());

test('who may do what to a thing of Ann’s', () => {
  const rows = (Object.keys(answers) as Act[]).filter(isSomebodys).map((act) => {
    const told = Object.values(actors).map((actor) => (may(actor, act, { ownerId: ann }) ? 'yes' : '–').padEnd(9));
    return `${act.padEnd(22)}${told.join('')}`.trimEnd();
  });
  const head = `${''.padEnd(22)}${Object.keys(actors)
    .map((name) => name.padEnd(9))
    .join('')}`.trimEnd();
  expect(`\n${[head, ...rows].join('\n')}\n`).toBe(`
                      visitor  herself  reader   service  another
account.open          yes      yes      –        –        yes
account.export        –        yes      –        –        –
account.erase         –        yes      –        –        –
account.read          –        yes      –        –        –
account.recover       yes      yes      –        –        yes
passkey.sign-in       yes      yes      –        –        yes
passkey.add           –        yes      –        –        –
passkey.change        –        yes      –        –        –
identity.sign-in      yes      yes      –        –        yes
identity.connect      –        yes      –        –        –
recovery.make         –        yes      –        –        –
session.list          –        yes      –        –        –
session.confirm       –        yes      –        –        –
session.end           –        yes      –        –        –
profile.read          –        yes      –        –        –
profile.change        –        yes      –        –        –
event.list            –        yes      –        –        –
consent.list          –        yes      –        –        –
consent.change        –        yes      –        –        –
protection.set        –        yes      –        –        –
statistics.read       yes      yes      yes      –        yes
retention.sweep       –        –        –        yes      –
share.list            –        yes      –        –        –
share.make            –        yes      –        –        –
share.close           –        yes      –        –        –
share.open            –        –        yes      –        –
membership.list       –        yes      –        –        –
invitation.read       yes      yes      –        –        yes
invitation.accept     –        yes      –        –        –
administrator.list    –        –        –        yes      –
administrator.invite  –        –        –        yes      –
administrator.revoke  –        –        –        yes      –
administrator.remove  –        –        –        yes      –
`);
});
