import { expect, it } from 'vitest';
import { dashNote, outputWidth, table } from './table.ts';

const columns = [{ title: 'SSYK' }, { title: 'Yrke', flexible: true }, { title: 'Lön', align: 'right' as const }];
const rows = [
  ['0110', 'Officerare', '45 000'],
  ['5131', 'Hovmästare och servitörer', '–'],
];

it('columns are aligned', () => {
  expect(table(columns, rows, 100)).toBe(`SSYK  Yrke                          Lön
────  ─────────────────────────  ──────
0110  Officerare                 45 000
5131  Hovmästare och servitörer       –
`);
});
it('what is flexible gives way to a narrow terminal', () => {
  expect(table(columns, rows, 32)).toBe(`SSYK  Yrke                   Lön
────  ──────────────────  ──────
0110  Officerare          45 000
5131  Hovmästare och se…       –
`);
});
it('what goes to a file or another program is not cut', () => {
  expect(table(columns, [['5131', 'Hovmästare '.repeat(40), '–']], outputWidth())).toContain('Hovmästare '.repeat(40));
});
it('the dash is explained where there is one', () => {
  expect(dashNote(rows, 'sv')).toBe('– betyder att uppgiften saknas.\n');
  expect(dashNote(rows.slice(0, 1), 'sv')).toBe('');
});
