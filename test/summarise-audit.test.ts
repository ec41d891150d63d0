import { expect, test } from 'vitest';
import { summarise } from './summarise-audit.ts';

const check = { engine: 'axe-core 4', rules: ['label', 'color-contrast'], broken: [] };

test('pages and rules are told once, and what is broken with where', () => {
  const checked = [
    { ...check, page: 'next' },
    { ...check, page: '', broken: ['label'] },
    { ...check, page: 'next', broken: ['label', 'label'] },
  ];
  expect(summarise(checked, new Date('2026-03-01T23:00:00Z'))).toEqual({
    date: '2026-03-01',
    engine: 'axe-core 4',
    checks: 3,
    pages: ['', 'next'],
    rules: ['color-contrast', 'label'],
    violations: [{ rule: 'label', pages: ['', 'next'] }],
  });
});
