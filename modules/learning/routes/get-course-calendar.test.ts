import { expect, test } from 'vitest';
import { platform } from '#test/composed.ts';
import { smallCourses } from '#test/small-courses.ts';
import { smallLand } from '#test/small-land.ts';

const query = { asOf: '2026-03-18' };

test('application and start come as days in a calendar', async () => {
  const land = await platform();
  await land.take({ ...smallLand, ...smallCourses });
  const calendar = await land.answer('getCourseCalendar', { params: { id: 'w-sundsvall' }, query });
  const events = [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d+)\r\nSUMMARY:([^\r]*)/g)].map(([, day, summary]) => [
    day,
    summary,
  ]);
  expect(events).toEqual([
    ['20260223', 'Ansökan öppnar: Svetsning'],
    ['20260406', 'Sista ansökningsdag: Svetsning'],
    ['20260504', 'Kursstart: Svetsning'],
  ]);
  expect(calendar).toContain('LOCATION:Sundsvall');
});

test('a course without days has none to give', async () => {
  const land = await platform();
  await land.take({ ...smallLand, ...smallCourses });
  const params = { id: 'c-unknown' };
  expect(await land.refusal('getCourseCalendar', { params, query })).toMatchObject({ code: 'course/no-dates' });
});
