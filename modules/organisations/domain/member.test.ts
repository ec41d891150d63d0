import { expect, test } from 'vitest';
import { isLastOwner, type Member } from './member.ts';

const member = (memberId: string, role: Member['role']): Member => ({
  memberId,
  role,
  organisationId: 'organisation',
  personId: `person of ${memberId}`,
  name: memberId,
  hidden: false,
  since: new Date(0),
});
const [ann, bo, eva] = [member('ann', 'owner'), member('bo', 'owner'), member('eva', 'editor')];

test('an owner is the last one when no other is', () => {
  expect(isLastOwner(ann, [ann, eva])).toBe(true);
  expect(isLastOwner(ann, [ann, bo, eva])).toBe(false);
});

test('whoever is no owner is not the last one', () => {
  expect(isLastOwner(eva, [eva])).toBe(false);
});
