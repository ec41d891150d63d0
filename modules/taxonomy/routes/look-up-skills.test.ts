import { beforeAll, describe, expect, test } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

describe('of a newer scheme that lacks forklift driving', () => {
  let land: Platform;
  beforeAll(async () => {
    land = await platform();
    await land.take(smallLand);
    await land.take(without('forklift,'));
  });

  test('skills are labelled in the order they were asked for', async () => {
    const { skills } = await lookUp(['skill/welding', 'skill/care']);
    expect(skills).toEqual([
      { id: 'skill/welding', label: { text: 'Svetsning', lang: 'sv' } },
      { id: 'skill/care', label: { text: 'Omvårdnad', lang: 'sv' } },
    ]);
  });

  test('one that it lacks keeps its old label and is marked as deprecated', async () => {
    const forklift = { id: 'skill/forklift', deprecated: true };
    expect((await lookUp(['skill/forklift'])).skills).toEqual([
      { ...forklift, label: { text: 'Truckkörning', lang: 'sv' } },
    ]);
    expect((await lookUp(['skill/forklift'], 'en')).skills).toEqual([
      { ...forklift, label: { text: 'Forklift driving', lang: 'en' } },
    ]);
  });

  test('what no release ever had, and what is no skill, is unknown', async () => {
    expect(await lookUp(['skill/juggling', 'occupation/welder', 'skill/care'])).toMatchObject({
      skills: [{ id: 'skill/care' }],
      unknown: ['skill/juggling', 'occupation/welder'],
    });
  });

  test('one that it lacks is neither found nor recognised any more', async () => {
    const { hits } = await land.answer('searchSkills', { query: { q: 'truckkör' } });
    expect(hits.map(({ id }) => id)).not.toContain('skill/forklift');
    const body = { texts: ['Truckkörning'], top: 3, all: true };
    const { results } = await land.answer('recogniseSkills', { body });
    expect(results[0]?.skills.map(({ id }) => id)).not.toContain('skill/forklift');
  });

  test('one that comes back is deprecated no more', async () => {
    await land.take(smallLand);
    expect((await lookUp(['skill/forklift'])).skills).toEqual([
      { id: 'skill/forklift', label: { text: 'Truckkörning', lang: 'sv' } },
    ]);
  });

  function lookUp(id: string[], language: 'sv' | 'en' = 'sv') {
    return land.answer('lookUpSkills', { query: { id } }, language);
  }
});

/** The small land without the skills whose line begins so, and without what refers to them. */
function without(line: string) {
  const drop = (text: string) =>
    text
      .split('\n')
      .filter((row) => !row.startsWith(line) && !row.includes(`,${line}`))
      .join('\n');
  return {
    ...smallLand,
    'skills.csv': drop(smallLand['skills.csv']),
    'occupation-skills.csv': drop(smallLand['occupation-skills.csv']),
  };
}
