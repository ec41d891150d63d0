import { expect, test } from 'vitest';
import { kindOf, planFor, type Release, retiredTwin } from './release.ts';

const offered = { dataset: 'pay', fingerprint: 'files-of-2025', synthetic: false } as const;

test('a dataset nobody has seen is loaded', () => {
  expect(planFor(offered, [])).toBe('load');
});

test('the files that are active already are left alone', () => {
  expect(planFor(offered, [release({ fingerprint: 'files-of-2025' })])).toBe('unchanged');
});

test('other files of the same dataset are loaded beside the active ones', () => {
  expect(planFor(offered, [release({ fingerprint: 'files-of-2024' })])).toBe('load');
});

test('files that were loaded before become active again without being read', () => {
  const earlier = release({ releaseId: 1, fingerprint: 'files-of-2025', state: 'retired' });
  const releases = [release({ releaseId: 2, fingerprint: 'files-of-2026' }), earlier];
  expect(planFor(offered, releases)).toBe('reactivate');
  expect(retiredTwin(offered, releases)).toBe(earlier);
});

test('a release that is still loading is not one to go back to', () => {
  expect(planFor(offered, [release({ fingerprint: 'files-of-2025', state: 'loading' })])).toBe('load');
});

test('made-up pay never takes the place of real pay, not even pay that was active once', () => {
  const madeUp = { ...offered, fingerprint: 'made-up', synthetic: true };
  const real = release({ fingerprint: 'files-of-2024' });
  expect(planFor(madeUp, [real])).toBe('superseded-by-real');
  const once = release({ releaseId: 0, fingerprint: 'made-up', synthetic: true, state: 'retired' });
  expect(planFor(madeUp, [real, once])).toBe('superseded-by-real');
});

test('real pay takes the place of made-up pay', () => {
  expect(planFor(offered, [release({ fingerprint: 'made-up', synthetic: true })])).toBe('load');
});

test('what another dataset has does not matter', () => {
  expect(planFor(offered, [release({ dataset: 'forecast', fingerprint: 'files-of-2025' })])).toBe('load');
});

test('the starter’s skills are of the same kind as the national taxonomy’s, ESCO’s are not', () => {
  expect(kindOf('scheme:starter')).toBe(kindOf('scheme:jobtech'));
  expect(kindOf('scheme:esco')).not.toBe(kindOf('scheme:jobtech'));
  expect(kindOf('pay')).not.toBe(kindOf('vacancies'));
});

function release(part: Partial<Release>): Release {
  return {
    releaseId: 1,
    dataset: 'pay',
    synthetic: false,
    fingerprint: '',
    state: 'active',
    records: 0,
    leftOut: {},
    ...part,
  };
}
