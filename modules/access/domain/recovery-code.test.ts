import { expect, test } from 'vitest';
import { codeBytes, codeOf, readCode } from './recovery-code.ts';

const random = Uint8Array.from({ length: codeBytes }, (_, at) => at * 13);

test('a code is twenty characters in four groups', () => {
  expect(codeOf(random)).toBe('0DT7M-1EV8N-2FW9P-3GXAQ');
});

test('it is read as she happens to write it', () => {
  const code = codeOf(random);
  for (const written of [
    '0dt7m 1ev8n 2fw9p 3gxaq',
    ' Odt7m–Iev8n-2fw9p3gxaq\n',
    code.replaceAll('-', '').replace('1', 'l'),
  ])
    expect(readCode(written)).toBe(code);
});

test('what is no code is read as none', () => {
  expect(readCode('')).toBe('');
  expect(readCode('åäö')).toBe('');
});
