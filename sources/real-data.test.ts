import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPack } from './open-pack.ts';
import type { DatasetName, SourceRecord } from './records.ts';
import { readAll } from './test-pack.ts';

const root = resolve(import.meta.dirname, '..', process.env.VIDARE_DATA ?? '../shared/data');
const present = existsSync(join(root, 'sweden')) && existsSync(join(root, 'esco-1.1.1'));
if (!present) console.warn(`SKIPPED: the counts of the real data, because ${root} is not there (set VIDARE_DATA)`);

async function read(folder: string, name: DatasetName) {
  const { records, read: examined, leftOut } = await readAll(await openPack(join(root, folder)), name);
  const shares: Record<string, readonly (number | undefined)[]> = {};
  for (const [file, references] of leftOut) shares[file] = [references.length, examined.get(file)];
  return { records, counts: countByKind(records), leftOut: shares };
}

function countByKind(records: readonly SourceRecord[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const record of records) {
    const kind = kindOf(record);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function kindOf(record: SourceRecord): string {
  if (record.type === 'concept' || record.type === 'place') return record.kind;
  if (record.type === 'label') return `${record.form} ${record.language}`;
  return record.type === 'relation' ? record.relation : record.type;
}

describe.skipIf(!present)('the real files', () => {
  test('ESCO', { timeout: 30_000 }, async () => {
    const { counts, leftOut } = await read('esco-1.1.1', 'scheme:esco');
    expect(counts).toEqual({
      occupation: 3007,
      skill: 13_896,
      'skill-group': 647,
      'preferred en': 17_550,
      'alternative en': 115_547,
      'hidden en': 529,
      central: 64_891,
      common: 58_897,
      'useful-for': 5899,
      broader: 21_903,
      mapping: 3007,
      theme: 4775,
    });
    // 123,855 relations in the file, 67 of them of an occupation that is not in it.
    expect(leftOut).toEqual({
      'occupationSkillRelations.csv': [67, 123_855],
      'broaderRelationsOccPillar.csv': [1, 1248],
      // Of another edition: 35 of its occupations are not in this one.
      'greenShareOcc_en-1.2.1.csv': [35, 3039],
    });
  });

  test('ISCO-08 from ESCO and from JobTech', async () => {
    expect((await read('esco-1.1.1', 'scheme:isco-08')).counts).toEqual({
      'occupation-group': 619,
      'preferred en': 619,
      broader: 609,
    });
    expect((await read('sweden', 'scheme:isco-08')).counts).toEqual({
      'occupation-group': 436,
      'preferred sv': 436,
    });
  });

  test('SSYK 2012 with its key to ISCO-08', async () => {
    const { records, counts, leftOut } = await read('sweden', 'scheme:ssyk-2012');
    expect(counts).toEqual({ 'occupation-group': 603, 'preferred sv': 603, broader: 593, mapping: 565 });
    expect(records.filter((record) => record.type === 'concept' && record.code?.length === 4)).toHaveLength(400);
    expect(leftOut).toEqual({});
  });

  test('JobTech', { timeout: 30_000 }, async () => {
    const { counts, leftOut } = await read('sweden', 'scheme:jobtech');
    expect(counts).toEqual({
      skill: 6657,
      occupation: 2412,
      // 8,034 titles less 2,100 that mean no occupation of the taxonomy.
      'job-title': 5934,
      'preferred sv': 15_003,
      'alternative sv': 1196,
      'hidden sv': 178,
      'title-of': 6661,
      central: 2608,
      common: 34_670,
      group: 38_562,
      certificate: 12_301,
      related: 10_299,
      substitutes: 8324,
      mapping: 2412,
      // 375 green and 1,368 digital skills.
      theme: 1743,
    });
    expect(leftOut).toEqual({
      'occupations/kompetens_beskrivning.json': [158, 6534],
      'occupations/info_job_titles.json': [2522, 9183],
      'occupations/info_occupations.json': [663, 2819],
      'occupations/occupation-skills.json': [1567, 168_893],
      'occupations/narliggande-yrken.json': [33, 11_391],
      'occupations/green_skills.json': [6, 381],
      'occupations/digital_skills.json': [1, 1369],
    });
  });

  test('places, with outlines of at most 150 kB together', async () => {
    const { records, counts, leftOut } = await read('sweden', 'places');
    expect(counts).toEqual({ country: 1, region: 21, municipality: 290 });
    const places = records.filter((record) => record.type === 'place');
    // The file has no position for the only place it names in Salem (0128).
    expect(places.filter(({ latitude }) => latitude === undefined).map(({ code }) => code)).toEqual(['SE', '0128']);
    const outlines = places.flatMap(({ polygons }) => polygons ?? []);
    expect(JSON.stringify(outlines).length).toBeLessThan(150_000);
    expect(outlines.every((ring) => ring.length >= 4 && String(ring[0]) === String(ring.at(-1)))).toBe(true);
    expect(leftOut).toEqual({ 'places/platser.json': [70, 2012] });
  });

  test('people at work, summed to the country', async () => {
    const { records, counts } = await read('sweden', 'employed');
    expect(counts).toEqual({ employed: 148 });
    const all = records.reduce((sum, record) => sum + (record.type === 'employed' ? record.employed : 0), 0);
    expect(all).toBeGreaterThan(4_000_000);
  });

  test('forecasts, vacancies and pay', async () => {
    const forecast = await read('sweden', 'forecast');
    expect(forecast.counts).toEqual({ forecast: 219 });
    expect(forecast.leftOut).toEqual({});
    const vacancies = await read('sweden', 'vacancies');
    expect(vacancies.counts).toEqual({ vacancies: 51_936 });
    expect(vacancies.leftOut).toEqual({});
    const pay = await read('sweden', 'pay');
    const dated = pay.records.filter((record) => record.type === 'pay' && record.year === 2024);
    expect([pay.counts, dated.length]).toEqual([{ pay: 400 }, 350]);
    expect(pay.leftOut).toEqual({ 'statistics/ssyk_salary.json': [5, 405] });
  });
});
