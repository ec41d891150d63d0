import { expect, test } from 'vitest';
import { tellsOwnHealth } from './own-health.ts';

test.each([
  'Jag opererade knät i våras.',
  'Jag har haft cancer men är frisk nu.',
  'Sjukskriven för ryggont sedan januari.',
  'På grund av min demens orkar jag inte läsa.',
  'Har ont i axlarna och klarar inga tunga lyft.',
  'Min mamma är gammal och har hemtjänst.',
  'I have had a burnout.',
])('own health: %s', (sentence) => expect(tellsOwnHealth(sentence)).toBe(true));

test.each([
  'Jag har arbetat med demens i tio år.',
  'Jag har erfarenhet av missbruk och beroende.',
  'Opererade knän på ortopeden.',
  'Diabetesvård och rehabilitering.',
  'Hemtjänst och äldreomsorg.',
  'My experience is in dementia care.',
  'My job was to add products to the catalogue.',
  'Jag lagade mat eller serverade, beroende på dag.',
  'I solved a back end problem.',
])('a skill: %s', (sentence) => expect(tellsOwnHealth(sentence)).toBe(false));
