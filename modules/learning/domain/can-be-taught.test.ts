import { expect, test } from 'vitest';
import { canBeInferred, canBeTaught } from './can-be-taught.ts';

test.each([
  'Franska, cirkelledning',
  'Naturvetenskap, undervisning högskolenivå',
  'HVB-verksamhet, behandlingserfarenhet',
  'Kassavana',
  'Datorvana',
  'Teaching French',
])('no course gives %s by its subject', (label) => {
  expect(canBeTaught(label)).toBe(false);
});

test.each(['Svetsning', 'Omvårdnad', 'Vanadin', 'Bevakning', 'Utbildningsplanering'])(
  'a course can give %s',
  (label) => {
    expect([canBeTaught(label), canBeInferred(label)]).toEqual([true, true]);
  },
);

test.each([
  'Truckförarbevis',
  'Legitimation som läkare',
  'Barn- och fritidsprogrammet',
  'Körkort CE',
  'Driving licence',
  'Svetslicens',
])('%s is given only where the course says so', (label) => {
  expect([canBeTaught(label), canBeInferred(label)]).toEqual([true, false]);
});
