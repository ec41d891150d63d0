import { describe, expect, test } from 'vitest';
import { languages } from '#kit/language.ts';
import { type ErrorCode, errors, refusal, toProblem } from './errors.ts';

const codes = Object.keys(errors) as ErrorCode[];
const details = {
  parameter: 'ssyk',
  value: '8132',
  nearest: '8131',
  allowed: ['8131', '8121'],
  reason: 'för få tecken',
};

describe.each(codes)('%s', (code) => {
  test.each(languages)('has a whole sentence in %s, with and without details', (language) => {
    const full = toProblem(refusal(code, details), language).detail;
    expect(full).toMatch(/^\p{Lu}.{10,}[.?]$/u);
    expect(full).not.toContain('undefined');
    expect(toProblem(refusal(code), language).detail.length).toBeGreaterThan(10);
  });

  test('has the status of a refusal', () => {
    expect(errors[code].status).toBeGreaterThanOrEqual(400);
    expect(errors[code].status).toBeLessThan(600);
  });
});

test('sentences differ between the languages', () => {
  const same = codes.filter(
    (code) => toProblem(refusal(code, details), 'sv').detail === toProblem(refusal(code, details), 'en').detail,
  );
  expect(same).toEqual([]);
});

test('a problem carries code, status, request id and the nearest valid value', () => {
  expect(toProblem(refusal('place/unknown', { value: 'Dalrna', nearest: 'Dalarna' }), 'sv', 'request-1')).toEqual({
    type: 'urn:vidare:error:place/unknown',
    title: 'place/unknown',
    status: 404,
    detail: 'Länet ”Dalrna” finns inte. Menade du ”Dalarna”?',
    code: 'place/unknown',
    instance: 'request-1',
    nearest: 'Dalarna',
  });
});
