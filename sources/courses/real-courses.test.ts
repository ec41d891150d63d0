import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPack } from '../open-pack.ts';
import { readAll } from '../test-pack.ts';

const sweden = path.resolve(import.meta.dirname, '../..', process.env.VIDARE_DATA ?? '../shared/data', 'sweden');
const present = existsSync(path.join(sweden, 'education'));
if (!present)
  console.warn(`SKIPPED: the counts of real courses, because ${sweden}/education is not there (set VIDARE_DATA)`);

describe.skipIf(!present)('the real files', () => {
  test('courses', { timeout: 60_000 }, async () => {
    const { records, leftOut, passedOver } = await readAll(await openPack(sweden), 'courses');
    const offerings = records.filter((record) => record.type === 'course-offering');
    const bySource = Map.groupBy(offerings, ({ source }) => source);
    expect(Object.fromEntries([...bySource].map(([source, own]) => [source, own.length]))).toEqual({
      'emil/events': 2,
      'skolverket/adult-course-events': 1000,
      'skolverket/adult-events': 4,
      'myh/programmes': 464,
      'arbetsformedlingen/group-educations': 780,
    });
    // 1,990 rows = 1,000 occasions, 897 more of them and 93 without a name; 1,272 programmes = 344 granted.
    expect(Object.fromEntries(passedOver)).toEqual({
      'education/courses_parsed.jsonl: duplicate': 897,
      'education/courses_parsed.jsonl: no name': 93,
      'education/susa-emil3-samples/susa_navet_events.json: cancelled': 1,
      'education/susa-emil3-samples/susa_navet_events.json: deleted': 1,
      'education/resultat-ansokningsomgang-2024.xlsx: not granted': 928,
      'education/resultat-ansokningsomgang-2024.xlsx: duplicate': 1,
      'education/utbildningsdata.json: duplicate': 405,
    });
    expect(Object.fromEntries([...leftOut].map(([file, towns]) => [file, [...new Set(towns)]]))).toEqual({
      'education/utbildningsdata.json': ['Ås'],
    });
    expect(new Set(offerings.map(({ id }) => id)).size).toBe(offerings.length);
    const texts = records.flatMap((record) => (record.type === 'course' ? Object.values(record.text) : []));
    expect(texts.filter((text) => /<\w|&\w+;|CDATA/.test(text))).toEqual([]);
  });

  test('keys from occupation groups to educations', { timeout: 60_000 }, async () => {
    const { records, passedOver } = await readAll(await openPack(sweden), 'education-keys');
    const keys = records.filter((record) => record.type === 'education-key');
    expect([
      keys.length,
      new Set(keys.map(({ ssyk }) => ssyk)).size,
      new Set(keys.flatMap(({ sun }) => sun)).size,
    ]).toEqual([1215, 52, 60]);
    expect(Object.fromEntries(passedOver)).toEqual({ 'education/kopplingsschema.xlsx: no key': 352 });
  });
});
