import type { FastifyRequest } from 'fastify';

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Browser and system in a word each, and no more: enough to tell one's own sessions apart. */
export function deviceOf({ headers }: Pick<FastifyRequest, 'headers'>): string {
  const told = headers['user-agent'] ?? '';
  return [browsers, systems].flatMap((known) => known.find(([mark]) => mark.test(told))?.[1] ?? []).join(', ');
}
