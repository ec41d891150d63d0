import { expect, test } from 'vitest';
import type { PackFile } from '#sources/pack.ts';
import type { ActiveRelease } from './active-releases.ts';
import { notesOf, sourceNotes, standingOn } from './source-notes.ts';

test('two files of one source are one note that tells both methods, once each', () => {
  const notes = notesOf(
    release({
      files: [
        file({ method: { sv: 'Räknat.', en: 'Counted.' } }),
        file({ method: { sv: 'Bedömt.', en: 'Judged.' } }),
        file({ method: { sv: 'Räknat.', en: 'Counted.' } }),
      ],
    }),
    'en',
  );
  expect(notes).toMatchObject([{ publisher: 'SCB', title: 'Löner', licence: 'CC0', method: 'Counted. Judged.' }]);
});

test('the same source of two dates is two notes', () => {
  const notes = notesOf(release({ files: [file({ date: '2023' }), file({ date: '2024' })] }), 'sv');
  expect(notes.map(({ date }) => date)).toEqual(['2023', '2024']);
});

test('a date the file does not say is left out', () => {
  expect(notesOf(release({ files: [file({})] }), 'sv')[0]).not.toHaveProperty('date');
});

test('figures of a made-up pack are marked, its names and codes are facts', () => {
  expect(notesOf(release({ dataset: 'pay', synthetic: true }), 'sv')).toMatchObject([{ synthetic: true }]);
  expect(notesOf(release({ dataset: 'scheme:ssyk-2012', synthetic: true }), 'sv')).toMatchObject([
    { synthetic: false },
  ]);
});

test('a forecast says that no back-test is possible, in the reader’s language; the keys it is read by do not', () => {
  const forecast = release({
    dataset: 'forecast',
    files: [
      file({ source: { title: 'Kommuner', publisher: 'SCB' }, adapter: 'places/municipalities' }),
      file({ source: { title: 'Yrkesbarometern', publisher: 'Arbetsförmedlingen' }, adapter: 'x/forecast' }),
    ],
  });
  expect(notesOf(forecast, 'en')[0]?.hitRate).toMatch(/^No back-test/);
  const [first, second] = notesOf(forecast, 'sv');
  expect(first).toMatchObject({ title: 'Yrkesbarometern', hitRate: expect.stringMatching(/^Träffsäkerheten/) });
  expect(second).not.toHaveProperty('hitRate');
  expect(notesOf(release({ dataset: 'pay' }), 'en')[0]).not.toHaveProperty('hitRate');
});

test('a release that is not in use stands behind no figure', () => {
  const releases = [
    release({
      dataset: 'scheme:starter',
      inUse: false,
      files: [file({ source: { title: 'Starter', publisher: 'Vi' } })],
    }),
    release({ dataset: 'scheme:jobtech', files: [file({ source: { title: 'JobTech', publisher: 'AF' } })] }),
  ];
  expect(sourceNotes(['skills'], releases, 'sv').skills?.map(({ title }) => title)).toEqual(['JobTech']);
});

test('an answer on one scheme of skills does not name the others', () => {
  const releases = [release({ dataset: 'scheme:jobtech' }), release({ dataset: 'scheme:esco' }), release({})];
  expect(standingOn(['jobtech'], releases).map(({ dataset }) => dataset)).toEqual(['scheme:jobtech', 'pay']);
});

test('our own calculation carries the date of the newest data behind it', () => {
  const releases = [
    release({ activatedAt: new Date('2026-01-01T00:00:00Z') }),
    release({ activatedAt: new Date('2026-03-01T00:00:00Z') }),
  ];
  expect(sourceNotes(['match'], releases, 'en').match).toMatchObject([
    { publisher: 'Vidare', synthetic: false, importedAt: '2026-03-01T00:00:00.000Z' },
  ]);
});

function file(part: Partial<PackFile>): PackFile {
  return {
    path: 'pay.csv',
    adapter: 'scb/pay',
    source: { title: 'Löner', publisher: 'SCB' },
    licence: 'CC0',
    method: { sv: 'Räknat.', en: 'Counted.' },
    ...part,
  };
}

function release(part: Partial<ActiveRelease>): ActiveRelease {
  return {
    releaseId: 1,
    dataset: 'pay',
    fingerprint: '',
    packId: 'sweden',
    packTitle: 'Sverige',
    synthetic: false,
    inUse: true,
    files: [file({})],
    records: 1,
    leftOut: {},
    activatedAt: new Date('2026-01-01T00:00:00Z'),
    ...part,
  };
}
