import { expect, test } from 'vitest';
import type { Form } from './form.ts';
import { prepareForms } from './prepare-forms.ts';

/** Each form of the labels as its words; [split] those read as parts of compounds. */
function read(...labels: readonly string[]): readonly string[] {
  const forms = labels.map((text, concept): Form => ({ concept, text, language: 'sv', kind: 'preferred' }));
  const { forms: prepared, words } = prepareForms({ concepts: labels.length, forms });
  return prepared.map(({ concept, words: ids, split }) => {
    const text = ids.map((id) => words.list[id]).join(' ');
    return `${concept}: ${split ? `[${text}]` : text}`;
  });
}

test('a compound is read whole and as its parts', () =>
  expect(read('Truckkörning', 'Truck', 'Körning')).toEqual([
    '0: truckkörning',
    '1: truck',
    '2: körning',
    '0: [truck körning]',
  ]));

test('an ability need not be said', () =>
  expect(read('Bokföringsvana', 'Bokföring', 'Vana')).toContain('0: [bokföring]'));

test('the same words of one concept are one form', () => {
  const forms: readonly Form[] = ['Svetsa rör', 'svetsa rör', 'rör svetsa'].map((text, i) => ({
    concept: 0,
    text,
    language: 'sv',
    kind: i === 0 ? 'preferred' : 'alternative',
  }));
  expect(prepareForms({ concepts: 1, forms }).forms).toHaveLength(1);
});

test('where nothing is preferred every form is as good', () => {
  const forms: readonly Form[] = [{ concept: 0, text: 'kock', language: 'sv', kind: 'hidden' }];
  expect(prepareForms({ concepts: 1, forms }).forms[0]?.preferred).toBe(true);
});
