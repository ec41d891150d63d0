import { expect, test } from 'vitest';
import { isBoilerplate } from './boilerplate.ts';
import { tokenise } from './tokenise.ts';

const is = (sentence: string): boolean => isBoilerplate(sentence, tokenise(sentence).words);

test.each([
  'Vi erbjuder friskvård och kollektivavtal.',
  'Volvo is a global company.',
  'Skicka din ansökan redan idag.',
  'Intressen: fiske, hästar och matlagning.',
  'Tfn 070-000 00 00, E-post kim@example.se',
  'Curriculum vitae',
  'Vi bryr oss om miljön och kör elbilar.',
  'We are a leading supplier of welding robots.',
  'Kontakta rekryterare Anna Berg.',
  'Jag gillar att fiska och laga mat på fritiden.',
])('says nothing of what anyone can do: %s', (sentence) => expect(is(sentence)).toBe(true));

test.each([
  'Vi söker dig som kan svetsa.',
  'Jag har skött pensioner och försäkringar.',
  'You will lead our team.',
  'Sorterat post och svarat i telefon.',
  'Jag tränar ett flicklag på fritiden.',
])('may: %s', (sentence) => expect(is(sentence)).toBe(false));
