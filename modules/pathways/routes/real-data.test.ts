import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { realData } from '#test/real-data.ts';

const sweden = realData('sweden') ?? '';

describe.skipIf(sweden === '')('real Swedish data, a process operator in Västernorrland', () => {
  let land: Platform;
  beforeAll(async () => {
    land = await platform();
    await land.composition.importFolder(sweden, () => undefined);
    await land.composition.load();
  }, 180_000);

  test('chooses among the twelve occupations that her title may mean', async () => {
    const { hits } = await land.answer('searchOccupations', { query: { q: 'processoperatör' } });
    expect(hits[0]).toMatchObject({ text: { text: 'Processoperatör' }, kind: 'family', occupations: { length: 12 } });
  });

  test('sees a process controller’s job near the top, with what she has and lacks of it', async () => {
    const { next, considered } = await land.answer('listNextJobs', {
      query: { ssyk: ['8131'], region: 'Västernorrland' },
    });
    expect(considered).toBe(399);
    const controller = next.slice(0, 5).find(({ ssyk }) => ssyk === '8192');
    expect(controller?.has.length).toBeGreaterThan(0);
    expect(controller?.lacks.length).toBeGreaterThan(0);
    expect(controller?.reasons.map(({ kind }) => kind)).toContain('skills-shared');
  });

  test('laid off, she asks for green jobs within reach that pay three quarters of her pay, and sees why others are not there', async () => {
    const query = { ssyk: ['8131'], region: '22', towards: 'green', payShare: 75, levelsUp: 1 } as const;
    const { next, limits, leftOut, matching, considered, filteredOut } = await land.answer('listNextJobs', {
      query: { ...query, ssyk: ['8131'] },
    });
    expect(next.length).toBeGreaterThan(3);
    for (const { transitions, pay, level } of next) {
      const green = transitions.find(({ kind }) => kind === 'green');
      expect(green?.counts).toBe(true);
      expect(green?.skills.length).toBeGreaterThan(0);
      expect(pay?.median).toBeGreaterThanOrEqual(limits.payFloor ?? 0);
      expect(level ?? 0).toBeLessThanOrEqual(3);
    }
    expect(leftOut.map(({ filter }) => filter)).toEqual(['payFloor', 'level', 'towards']);
    expect(next.length).toBe(Math.min(20, matching));
    expect(considered - matching).toBeGreaterThanOrEqual(Math.max(...Object.values(filteredOut)));
  });

  test('sees how much of the county’s demand is green, digital and care', async () => {
    const { transitions } = await land.answer('getRegion', { params: { code: '22' } });
    const share = Object.fromEntries(transitions.map((one) => [one.kind, one.share]));
    expect(share.green).toBeGreaterThan(0.02);
    expect(share.digital).toBeGreaterThan(share.green ?? 1);
    expect(share.care).toBeGreaterThan(share.digital ?? 1);
  });

  // SSYK 8131 and 2221, and the concepts that stand for them in the files.
  test.each([
    ['8131', 'rxmK_wwM_1NA'],
    ['2221', 'Z8ci_bBE_tmx'],
  ])('sees the vacancies of %s in every region as they stand in the file', async (ssyk, concept) => {
    const { country, regions } = await land.answer('getOccupation', { params: { id: ssyk } });
    const counted = vacanciesInFile(concept);
    expect(country.vacancies.country).toBe(counted.get('SE'));
    const answered = regions.map(({ place, vacancies }) => [place.code, vacancies.region]);
    expect(answered).toEqual(regions.map(({ place }) => [place.code, counted.get(place.code) ?? 0]));
  });

  test('sees pay from the table of 2024 where it has the group, else from the undated one, and is told the year', async () => {
    const table = json<Record<string, Readonly<Record<string, number>>>>('statistics/scb-income-ssyk4-2024.json');
    const pay = async (id: string) => (await land.answer('getOccupation', { params: { id } })).pay;
    expect(await pay('2221')).toMatchObject({ median: table['2221']?.['Medianlön'], year: 2024 });
    const undated = json<Record<string, readonly string[]>>('statistics/ssyk_salary.json');
    const only = Object.keys(undated).find(
      (code) => table[code] === undefined && Number(undated[code]?.[1]) > 0 && code > '0310',
    );
    expect(await pay(only ?? '')).toMatchObject({ median: Number(undated[only ?? '']?.[1]), year: null });
  });

  function json<Content>(file: string): Content {
    return JSON.parse(readFileSync(join(sweden, file), 'utf8')) as Content;
  }

  /** Place code → vacancies of a group, read straight from the publisher's files. */
  function vacanciesInFile(concept: string): ReadonlyMap<string, number> {
    const [, ...rows] = readFileSync(join(sweden, 'places/kommuner.csv'), 'utf8').trim().split('\n');
    const regions = rows.map((row) => row.split(',')).map((cells) => [cells[5] ?? '', cells[2] ?? ''] as const);
    const codes = new Map([...regions, ['i46j_HmG_v64', 'SE']]);
    const counts = json<Record<string, Record<string, number>>>('statistics/ssyk_region_kommun_annonser_2024.json')[
      concept
    ];
    return new Map(
      Object.entries(counts ?? {}).flatMap(([place, count]) =>
        codes.has(place) ? [[codes.get(place) ?? '', count]] : [],
      ),
    );
  }
});
