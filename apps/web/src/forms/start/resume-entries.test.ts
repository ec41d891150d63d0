import { expect, test } from 'vitest';
import { resumeEntries } from './resume-entries.ts';

test('work, volunteering and education become what can be picked, with times that can be read', () => {
  const { experiences, educations } = resumeEntries(
    JSON.stringify({
      work: [
        { position: 'Svetsare', name: 'Verkstaden', startDate: '2019-08-15', endDate: '2021-13', summary: 'MIG' },
        { position: '', name: '' },
      ],
      volunteer: [{ organization: 'Skidklubben', position: 'Kassör', startDate: '2015', endDate: '2014' }],
      education: [
        { area: 'Industriteknik', studyType: 'upper-secondary', institution: 'Skolan', endDate: '2001' },
        { studyType: 'Svetsarprov', startDate: 'igår' },
      ],
    }),
  );
  expect(experiences).toMatchObject([
    {
      kind: 'paid',
      title: 'Svetsare',
      organisation: 'Verkstaden',
      started: '2019-08',
      ended: '2021',
      description: 'MIG',
    },
    { kind: 'association', title: 'Kassör', organisation: 'Skidklubben', started: '2015', ended: null },
  ]);
  expect(educations).toMatchObject([
    { title: 'Industriteknik', level: 'upper-secondary', started: null, ended: '2001', completed: true },
    { title: 'Svetsarprov', level: 'other', started: null, completed: false },
  ]);
  expect(new Set([...experiences, ...educations].map(({ id }) => id)).size).toBe(4);
});

test('what is no JSON Resume says nothing', () => {
  for (const text of ['', 'Svetsare 2019', '[]', 'null', '{"work":"x"}'])
    expect(resumeEntries(text)).toEqual({ experiences: [], educations: [] });
});
