import { beforeAll, describe, expect, test } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

let land: Platform;
beforeAll(async () => {
  land = await platform();
  await land.take({ ...smallLand, 'skill-themes.csv': 'skill,theme\nchemistry,green\nprocess,digital\n' });
});

describe('the transitions', () => {
  test('are told of each next job: the share of its skills, and which they are', async () => {
    const { next } = await land.answer('listNextJobs', { query: { ssyk: ['8131'] } });
    // The controller: process central (1), chemistry common (0.6).
    expect(next.find(({ ssyk }) => ssyk === '8192')?.transitions).toEqual([
      { kind: 'green', share: 0.6 / 1.6, counts: true, skills: [expect.objectContaining({ id: 'skill/chemistry' })] },
      { kind: 'digital', share: 1 / 1.6, counts: true, skills: [expect.objectContaining({ id: 'skill/process' })] },
    ]);
    expect(next.find(({ ssyk }) => ssyk === '5321')?.transitions.map(({ kind }) => kind)).toEqual([
      'green',
      'digital',
      'care',
    ]);
  });

  test('narrow the list when asked, which says what it left out', async () => {
    const towards = await land.answer('listNextJobs', { query: { ssyk: ['8131'], towards: 'green' } });
    expect(towards.next.map(({ ssyk }) => ssyk)).toEqual(['8192']);
    expect(towards.filteredOut.towards).toBe(3);
    expect(towards.leftOut).toMatchObject([{ filter: 'towards', jobs: { length: 3 } }]);
  });

  test('are reckoned of an occupation by its own skills, and name their source and method', async () => {
    const { transitions, sources } = await land.answer('getOccupation', { params: { id: 'occupation/moulder' } });
    expect(transitions).toMatchObject([
      { kind: 'green', share: 0, counts: false },
      { kind: 'digital', share: 1 / 1.6, counts: true },
    ]);
    expect(sources.transitions?.map(({ publisher }) => publisher)).toContain('Vidare');
  });

  test('show in what a region advertises', async () => {
    const { transitions, vacancies } = await land.answer('getRegion', { params: { code: '22' } });
    const care = transitions.find(({ kind }) => kind === 'care');
    expect(transitions.map(({ kind }) => kind)).toEqual(['green', 'digital', 'care']);
    expect(care?.mostVacancies.map(({ ssyk }) => ssyk).toSorted()).toEqual(['5321']);
    expect(care?.share).toBeCloseTo((care?.vacancies ?? 0) / vacancies);
  });

  test('without a list only care is told', async () => {
    const bare = await platform();
    await bare.take(smallLand);
    const { transitions } = await bare.answer('getRegion', { params: { code: '22' } });
    expect(transitions.map(({ kind }) => kind)).toEqual(['care']);
  });
});

describe('limits told from where she stands', () => {
  test('a share of her pay becomes kronor', async () => {
    const today = (await land.answer('getOccupation', { params: { id: '8131' } })).pay?.median ?? 0;
    const { limits } = await land.answer('listNextJobs', { query: { ssyk: ['8131'], payShare: 75, levelsUp: 1 } });
    expect(limits).toEqual({ payFloor: Math.ceil(today * 0.75), level: 3 });
  });

  test('nothing is limited unless asked', async () => {
    const { limits, filteredOut } = await land.answer('listNextJobs', { query: { ssyk: ['8131'] } });
    expect(limits).toEqual({ payFloor: null, level: null });
    expect(Object.values(filteredOut)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('what the law asks stands beside certificates, only where the table says so', async () => {
    const { next } = await land.answer('listNextJobs', { query: { ssyk: ['8131'] } });
    expect(next.find(({ ssyk }) => ssyk === '2221')?.regulation?.act).toContain('2010:659');
    expect(next.find(({ ssyk }) => ssyk === '7212')?.regulation).toBeNull();
  });

  test('the parts of a score sum to it', async () => {
    const { next } = await land.answer('listNextJobs', { query: { ssyk: ['8131'] } });
    for (const { score, parts } of next) {
      expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(score);
    }
  });
});

describe('a skill that newer data no longer has', () => {
  test('is left out with a notice; one of the same name is followed', async () => {
    const renewed = await platform();
    await renewed.take(smallLand);
    const without = (text: string, id: string) =>
      text
        .split('\n')
        .filter((row) => !row.includes(id))
        .join('\n');
    await renewed.take({
      ...smallLand,
      'skills.csv': without(smallLand['skills.csv'], 'drawings,').replace('chemistry,', 'chemistry2,'),
      'occupation-skills.csv': without(smallLand['occupation-skills.csv'], 'drawings').replaceAll(
        'chemistry',
        'chemistry2',
      ),
    });
    const query = { skill: ['skill/chemistry', 'skill/drawings'], ssyk: ['8131'] };
    const { from, notices } = await renewed.answer('listNextJobs', { query });
    expect(from.skills.map(({ id }) => id)).toEqual(['skill/chemistry2']);
    expect(notices).toEqual([expect.stringContaining('Kemi'), expect.stringContaining('Ritningsläsning')]);
  });
});
