import { expect, test } from 'vitest';
import { kindsNamed, kindsSaid } from './said-kinds.ts';

const proof = kindsNamed(['gesällbrev']);

test.each(['gesällbrev', 'svetslicensen', 'truckkort', 'certifikat', 'legitimerad', 'väktarutbildning', 'degree'])(
  '%s is a proof',
  (word) => expect(kindsNamed([word]) & kindsSaid([word])).toBe(proof),
);
test.each(['tapetserare', 'svetsning', 'korthantering', 'welding'])('%s is none', (word) =>
  expect(kindsNamed([word])).toBe(0),
);
test.each([
  ['lastbilar reparationsvana', 'jag reparerar lastbilar', 'jag lastade bilar'],
  ['svenska undervisning', 'undervisat i svenska', 'läste svenska på komvux'],
  ['bussar produktkunskap', 'sålt bussar', 'körde buss'],
  ['verksamhetsledning hamn', 'chef i hamnen', 'arbetade i hamnen'],
])('"%s" is said by "%s" and not by "%s"', (label, said, unsaid) => {
  const named = kindsNamed(label.split(' '));
  expect(named & ~kindsSaid(said.split(' '))).toBe(0);
  expect(named & ~kindsSaid(unsaid.split(' '))).toBe(named);
});
