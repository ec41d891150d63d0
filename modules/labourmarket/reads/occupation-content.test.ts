import { describe, expect, test } from 'vitest';
import { catalogueOf, groupsOf, schemeOf } from '#test/tiny-scheme.ts';
import { certificatesOf, findSubject, relatedTo, type Subject, skillsOf, titlesOf } from './occupation-content.ts';

const jobtech = schemeOf('jobtech', {
  welder: {
    kind: 'occupation',
    sv: 'Svetsare',
    also: ['Gassvetsare'],
    ssyk: ['7212'],
    central: ['welding'],
    common: ['drawings', 'welding'],
    group: ['forklift'],
    certificate: ['hot-work'],
    related: ['plater', 'diver', 'fitter'],
  },
  diver: {
    kind: 'occupation',
    sv: 'Dykare',
    ssyk: ['7212'],
    central: ['diving'],
    common: ['forklift', 'drawings'],
    certificate: ['diving-licence', 'hot-work'],
    related: ['fitter'],
  },
  plater: { kind: 'occupation', sv: 'Plåtslagare', ssyk: ['7213'] },
  fitter: { kind: 'occupation', sv: 'Montör', ssyk: ['8211'] },
  welding: { sv: 'Svetsning' },
  diving: { sv: 'Dykning' },
  drawings: { sv: 'Ritningar' },
  forklift: { sv: 'Truck' },
  'hot-work': { sv: 'Heta arbeten' },
  'diving-licence': { sv: 'Dykcertifikat' },
});
const esco = schemeOf('esco', {
  'http://esco/welder': { kind: 'occupation', en: 'welder', ssyk: ['7212'], central: ['http://esco/weld'] },
  'http://esco/weld': { en: 'weld metal' },
});
const catalogue = catalogueOf({
  skillSchemes: [jobtech, esco],
  groups: groupsOf({ '7212': { sv: 'Svetsare' }, '7213': {}, '8211': {} }),
  former: [
    { id: 'smith', kind: 'occupation', labels: { sv: 'Smed' }, ssyk: ['7213', '7221'] },
    { id: 'forging', kind: 'skill', labels: { sv: 'Smide' }, ssyk: [] },
  ],
});

describe('the subject of a page', () => {
  test('is an occupation by its id, or a group by its code with the occupations of every scheme', () => {
    expect(subject('welder')).toMatchObject({ kind: 'occupation', groups: ['7212'] });
    expect(subject('7212')).toMatchObject({ kind: 'group', occupations: { length: 3 } });
  });

  test('may be an occupation that newer data lacks, in those of its groups that are left', () => {
    expect(subject('smith')).toMatchObject({ kind: 'former', groups: ['7213'] });
  });

  test('is no skill, no former skill and nothing unknown', () => {
    expect(['welding', 'forging', '721', 'none'].map((id) => findSubject(catalogue, id))).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('skills', () => {
  test('of an occupation come by tier, each in the firmest it stands in', () => {
    expect(skills('welder', 'sv')).toEqual(['central Svetsning', 'common Ritningar', 'group Truck']);
  });

  test('of a group stand in the firmest tier any of its occupations gives them, the most shared first', () => {
    expect(skills('7212', 'sv')).toEqual(['central Svetsning', 'central Dykning', 'common Ritningar', 'common Truck']);
  });

  test('of a group are one scheme’s: the one that serves the reader’s language', () => {
    expect(skills('7212', 'en')).toEqual(['central weld metal']);
  });

  test('are none where there are none', () => {
    expect(skills('smith', 'sv')).toEqual([]);
  });

  function skills(id: string, language: 'sv' | 'en') {
    return skillsOf(catalogue, subject(id), language).map(({ tier, label }) => `${tier} ${label.text}`);
  }
});

test('certificates come by how many of the group’s occupations ask for them', () => {
  expect(certificatesOf(subject('7212'), 'sv').map(({ label }) => label.text)).toEqual([
    'Heta arbeten',
    'Dykcertifikat',
  ]);
});

test('related to a group are others than its own; being on two lists beats being first on one', () => {
  // The fitter: third on the welder's list and first on the diver's, 1⁄3 + 1. The plater: first on the welder's, 1.
  expect(relatedTo(catalogue, subject('7212'), 'sv').map(({ id }) => id)).toEqual(['fitter', 'plater']);
  expect(relatedTo(catalogue, subject('welder'), 'sv').map(({ id }) => id)).toEqual(['plater', 'diver', 'fitter']);
});

test('titles are told in the reader’s language first', () => {
  const bilingual = schemeOf('starter', {
    welder: { kind: 'occupation', sv: 'Svetsare', also: ['Gassvetsare'] },
    title: { kind: 'job-title', en: 'Pipe welder', 'title-of': ['welder'] },
  });
  const own = catalogueOf({ skillSchemes: [bilingual] });
  const titles = (language: 'sv' | 'en') =>
    titlesOf(found(findSubject(own, 'welder')), language).map(({ text }) => text);
  expect(titles('sv')).toEqual(['Gassvetsare', 'Pipe welder']);
  expect(titles('en')).toEqual(['Pipe welder', 'Gassvetsare']);
});

function subject(id: string): Subject {
  return found(findSubject(catalogue, id));
}

function found(one: Subject | undefined): Subject {
  if (one === undefined) throw new Error('no such subject');
  return one;
}
