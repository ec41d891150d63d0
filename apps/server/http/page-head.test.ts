import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { skillsReady } from '#test/ready-courses.ts';
import { smallCourses } from '#test/small-courses.ts';
import { smallLand } from '#test/small-land.ts';
import { tinyApp } from '../test-app.ts';

let webFolder: string;
beforeEach(() => {
  webFolder = mkdtempSync(path.join(tmpdir(), 'vidare-web-'));
  mkdirSync(webFolder, { recursive: true });
  writeFileSync(
    path.join(webFolder, 'index.html'),
    '<html lang="sv"><head><title>Vidare</title></head><body></body></html>',
  );
});
afterEach(() => rmSync(webFolder, { recursive: true, force: true }));

async function opened(land: Platform, url: string, publicUrl?: string) {
  const app = await tinyApp({ webFolder, handlers: () => land.composition.handlers() ?? {}, publicUrl });
  const answer = await app.inject({ url, headers: { accept: 'text/html' } });
  const json = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(answer.body)?.[1];
  return { ...answer, html: answer.body, jsonLd: json === undefined ? undefined : (JSON.parse(json) as unknown) };
}

async function landWithCourses(text = 'Vi ses i verkstaden.') {
  const land = await platform();
  const described = smallCourses['courses.csv'].replace('Vi ses i verkstaden.', text);
  await land.take({ ...smallLand, ...smallCourses, 'courses.csv': described }, { synthetic: false });
  await skillsReady(land);
  return land;
}

it('a course’s page carries schema.org’s Course with its occasions', async () => {
  const { html, jsonLd, statusCode } = await opened(await landWithCourses(), '/sv/course/w-sundsvall?asOf=2026-03-18');
  expect([statusCode, html.includes('<title>Svetsning – Vidare</title>')]).toEqual([200, true]);
  expect(html).not.toContain('noindex');
  expect(jsonLd).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: 'Svetsning',
    description: 'Vi ses i verkstaden.',
    provider: { '@type': 'Organization', name: 'Verkstaden' },
    hasCourseInstance: [
      {
        '@type': 'CourseInstance',
        courseMode: 'Onsite',
        startDate: '2026-05-04',
        location: { name: 'Sundsvall', address: { addressRegion: 'Västernorrlands län', addressCountry: 'SE' } },
        offers: { category: 'Free', price: 0, priceCurrency: 'SEK', availabilityEnds: '2026-04-06' },
      },
      { startDate: '2026-05-11', location: { name: 'Östersund' } },
    ],
  });
});

it('made-up courses are not for search engines, and say what they are', async () => {
  const land = await platform();
  await land.take({ ...smallLand, ...smallCourses }, { synthetic: true });
  const { html, jsonLd } = await opened(land, '/en/course/w-sundsvall?asOf=2026-03-18');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(jsonLd).toMatchObject({ name: 'Welding', disambiguatingDescription: expect.stringContaining('Made-up') });
});

it('an occupation’s page carries schema.org’s Occupation, without pay that is made up', async () => {
  const land = await platform();
  await land.take(smallLand, { synthetic: true });
  const { html, jsonLd } = await opened(land, '/en/occupation/7212');
  expect(html).toContain('<html lang="en"');
  expect(html).toContain('<link rel="alternate" hreflang="sv" href="/sv/occupation/7212"');
  expect(jsonLd).toMatchObject({
    '@type': 'Occupation',
    name: 'Welders',
    occupationalCategory: [{ codeValue: '7212', inCodeSet: { name: 'SSYK 2012' } }],
  });
  expect(jsonLd).not.toHaveProperty('estimatedSalary');
});

it('a site that knows its own address gives search engines whole ones, without what was chosen on the page', async () => {
  const url = '/sv/course/w-sundsvall?asOf=2026-03-18&skill=skill%2Fwelding';
  const { html } = await opened(await landWithCourses(), url, 'https://vidare.example.se');
  expect(html).toContain('<link rel="canonical" href="https://vidare.example.se/sv/course/w-sundsvall"');
  expect(html).toContain('hreflang="en" href="https://vidare.example.se/en/course/w-sundsvall"');
});

it('words of a course cannot end the block they stand in', async () => {
  const land = await landWithCourses('Ett </script><script>alert(1)</script> &lt;b&gt; slut.');
  const { html, jsonLd } = await opened(land, '/sv/course/w-sundsvall?asOf=2026-03-18');
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(jsonLd).toMatchObject({ '@type': 'Course' });
});

it('a page of nothing is not found, and the client says so; others are the client alone', async () => {
  const land = await landWithCourses();
  const gone = await opened(land, '/sv/course/nothing');
  expect([gone.statusCode, gone.jsonLd, gone.html.includes('<title>Vidare</title>')]).toEqual([404, undefined, true]);
  const plain = await opened(land, '/sv/courses');
  expect([plain.statusCode, plain.jsonLd]).toEqual([200, undefined]);
});
