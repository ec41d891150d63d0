import { expect, test } from 'vitest';
import { isBoilerplate } from './boilerplate.ts';
import { deniedTokens } from './negation.ts';
import { tokenise } from './tokenise.ts';

const denied = (text: string) => {
  const tokens = tokenise(text);
  const marks = deniedTokens(text, tokens, [0, tokens.words.length]);
  return tokens.words.filter((_, i) => marks[i]).join(' ');
};

test.each([
  ['Truckkort är inget krav', 'truckkort är inget krav'],
  ['No experience of welding needed', 'no experience of welding needed'],
  ['Jag har inte kört truck, men svetsat', 'jag har inte kört truck'],
  ['Du ska inte bara svetsa', ''],
  ['You work without supervision', ''],
  ['Knowledge of Java, no later than May', ''],
  ['Mitt mål är att lära mig svetsa', 'mitt mål är att lära mig svetsa'],
  ['Målet är bra betong', ''],
  ['Jag vill lära mig mer om el', 'jag vill lära mig mer om el'],
  ['I would like to learn welding', 'i would like to learn welding'],
  ['Vi vill att du kan svetsa', ''],
  ['Har inga problem med att köra truck', ''],
  ['Jag är inte alls rädd för höjder', ''],
  ['Utan erfarenhet av truck är du välkommen', 'utan erfarenhet av truck är du välkommen'],
  ['Du kör truck utan tillsyn', ''],
  ['Inte bara bokföring utan också erfarenhet av löner', ''],
])('%s: denied is "%s"', (text, words) => expect(denied(text)).toBe(words));

test.each([
  ['Hos oss får du fri frukost och rabatt på gymmet', true],
  ['Vi erbjuder en kurs i svetsning', false],
  ['Företaget grundades 1987', true],
  ['We offer insurance and holidays', true],
  ['Du säljer försäkringar', false],
])('%s: boilerplate %s', (text, is) => expect(isBoilerplate(text, tokenise(text).words)).toBe(is));
