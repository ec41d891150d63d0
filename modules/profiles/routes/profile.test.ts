import { describe, expect, onTestFinished, test } from 'vitest';
import type { Everything, Profile } from '#contract/profiles.ts';
import { readDocument } from '#sources/documents/read-document.ts';
import { emptyDatabase } from '#test/database.ts';
import { fillProfile, peopleApp, type Visitor } from '#test/people.ts';
import { mostItems } from '../domain/profile.ts';

async function somebody(persona = 'process-operator') {
  const database = await emptyDatabase();
  const site = await peopleApp(database);
  onTestFinished(() => site.app.close());
  return { database, person: await site.persona(persona) };
}

const profileOf = async (person: Visitor) => (await person.ask('GET', '/profile')).json<Profile>();
const codeOf = (answer: { json<T>(): T }) => answer.json<{ code: string }>().code;

const welder = {
  kind: 'paid',
  title: 'Svetsare',
  organisation: '',
  place: '',
  started: '2019-08',
  ended: null,
  description: '',
};

const school = {
  title: 'Svetsprogrammet',
  provider: '',
  country: '',
  level: 'upper-secondary',
  started: '1998',
  ended: '2001',
  completed: true,
};

describe('a profile', () => {
  test('begins with what the made-up person has', async () => {
    const { person } = await somebody();
    const profile = await profileOf(person);
    expect(profile.about).toMatchObject({ name: 'Ann-Marie Sundin', place: 'Sundsvall' });
    expect(profile.wishes).toMatchObject({ hours: 'full-time', payFloorSek: 33_000, places: ['Sundsvall', 'Timrå'] });
    expect(profile.experiences.map(({ kind }) => kind).toSorted()).toEqual(['association', 'paid']);
    expect(profile.skills).toContainEqual(
      expect.objectContaining({ id: 'skill/process-monitoring', scheme: 'starter' }),
    );
  });

  test('gives back what was saved, of every kind', async () => {
    const { person } = await somebody();
    await fillProfile(person, 'mark');
    const profile = await profileOf(person);
    expect(profile.about).toEqual({
      name: 'mark',
      email: 'mark@example.org',
      phone: 'mark',
      place: 'mark',
      about: 'mark',
    });
    expect(profile.wishes).toEqual({
      places: ['mark'],
      hours: 'either',
      payFloorSek: 30_000,
      avoid: ['mark'],
      note: 'mark',
    });
    expect(profile.languages).toContainEqual(expect.objectContaining({ id: 'fi', level: 'c1' }));
    expect(profile.jobs).toMatchObject([{ id: '8192', name: 'mark', choices: 'skill=mark' }]);
    expect(profile.plans).toMatchObject([{ id: 'one', name: 'mark' }]);
  });

  test('saving under the same id replaces; what is removed is gone, and can be put back', async () => {
    const { person } = await somebody();
    await person.ask('PUT', '/profile/experiences/x', welder);
    await person.ask('PUT', '/profile/experiences/x', { ...welder, title: 'Plåtslagare' });
    const titles = async () =>
      (await profileOf(person)).experiences.filter(({ id }) => id === 'x').map((one) => one.title);
    expect(await titles()).toEqual(['Plåtslagare']);
    expect((await person.ask('DELETE', '/profile/experiences/x')).statusCode).toBe(200);
    expect((await person.ask('DELETE', '/profile/experiences/x')).statusCode).toBe(404);
    expect(await titles()).toEqual([]);
    await person.ask('PUT', '/profile/experiences/x', welder);
    expect(await titles()).toEqual(['Svetsare']);
  });

  test('keeps a skill whose id is a whole address', async () => {
    const { person } = await somebody();
    const id = 'http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab';
    const skill = { scheme: 'esco', name: 'manage musical staff', level: null, evidence: '' };
    await person.ask('PUT', `/profile/skills/${encodeURIComponent(id)}`, skill);
    expect((await profileOf(person)).skills).toContainEqual(expect.objectContaining({ id, ...skill }));
  });
});

describe('is refused', () => {
  test('a time that is none, and an end before its start, by the field’s name', async () => {
    const { person } = await somebody();
    const refused = async (times: object) => {
      const answer = await person.ask('PUT', '/profile/experiences/x', { ...welder, ...times });
      return [codeOf(answer), answer.json<{ parameter: string }>().parameter];
    };
    expect(await refused({ started: '2019-13' })).toEqual(['profile/not-a-month', 'started']);
    expect(await refused({ ended: '2018' })).toEqual(['profile/ends-before-start', 'ended']);
    expect((await profileOf(person)).experiences.filter(({ id }) => id === 'x')).toEqual([]);
  });

  test('an e-mail address that is none, which would stand in her CV', async () => {
    const { person } = await somebody();
    const { about } = await profileOf(person);
    const answer = await person.ask('PUT', '/profile/about', { ...about, email: 'ann-marie' });
    expect([codeOf(answer), answer.json<{ parameter: string }>().parameter]).toEqual(['profile/not-an-email', 'email']);
    expect((await person.ask('PUT', '/profile/about', { ...about, email: '' })).statusCode).toBe(200);
  });

  test('an item without a title, a field that is not there, and a list that is full', async () => {
    const { person } = await somebody('assistant-nurse');
    expect(codeOf(await person.ask('PUT', '/profile/experiences/x', { ...welder, title: '' }))).toBe(
      'request/invalid-value',
    );
    const typo = await person.ask('PUT', '/profile/experiences/x', { ...welder, organization: 'A' });
    expect([codeOf(typo), typo.json<{ nearest: string }>().nearest]).toEqual([
      'request/unknown-parameter',
      'organisation',
    ]);
    const codes = ['da', 'no', 'de', 'fr', 'es', 'it', 'pl', 'nl', 'pt', 'cs'];
    for (const code of [...codes, ...codes.map((one) => `${one}2`), ...codes.map((one) => `${one}3`)].concat(
      codes.flatMap((one) => [`${one}4`, `${one}5`]),
    ))
      await person.ask('PUT', `/profile/languages/${code}`, { level: 'a1' });
    expect((await profileOf(person)).languages).toHaveLength(mostItems.languages);
    expect(codeOf(await person.ask('PUT', '/profile/languages/ro', { level: 'a1' }))).toBe('profile/full');
  });
});

test('what she picks of something read is kept in one go; what she had stays as it was', async () => {
  const { person } = await somebody();
  const skill = { scheme: 'starter', level: null, evidence: '' };
  const body = {
    skills: [
      { id: 'skill/process-monitoring', name: 'Something else', ...skill },
      { id: 'sampling', name: 'Provtagning', ...skill },
      { id: 'sampling', name: 'Provtagning', ...skill },
      { id: 'a-later', name: 'Rondering', ...skill },
    ],
    experiences: [{ id: 'read-1', ...welder }],
    educations: [{ id: 'read-1', ...school }],
  };
  const wrong = { ...body, educations: [{ id: 'read-1', ...school, ended: '1990' }] };
  expect(codeOf(await person.ask('POST', '/profile/keep', wrong))).toBe('profile/ends-before-start');
  expect((await person.ask('POST', '/profile/keep', body)).json()).toEqual({ added: 4, already: 1 });
  const { skills, educations } = await profileOf(person);
  expect(skills.find(({ id }) => id === 'skill/process-monitoring')).toMatchObject({ level: 'teaches' });
  expect(skills.find(({ id }) => id === 'sampling')).toMatchObject({ name: 'Provtagning', level: null });
  // In the order she picked them in, before what was there.
  expect(skills.slice(0, 2).map(({ id }) => id)).toEqual(['sampling', 'a-later']);
  expect(educations).toContainEqual(expect.objectContaining({ id: 'read-1', ...school }));
});

describe('at the same moment', () => {
  test('saves do not fill a list beyond what it holds', async () => {
    const { person } = await somebody();
    const had = (await profileOf(person)).languages.length;
    const ids = Array.from({ length: mostItems.languages + 5 - had }, (_, at) => `x${at}`);
    await Promise.all(ids.map((id) => person.ask('PUT', `/profile/languages/${id}`, { level: 'a1' })));
    expect((await profileOf(person)).languages).toHaveLength(mostItems.languages);
  });

  test('what is saved while the account is erased is refused, and nothing breaks', async () => {
    const { person } = await somebody();
    const saves = Array.from({ length: 8 }, (_, at) =>
      person.ask('PUT', `/profile/experiences/x${at}`, { ...welder, title: `x${at}` }),
    );
    const erased = person.ask('DELETE', '/account');
    const codes = (await Promise.all([...saves, person.ask('GET', '/profile')])).map(({ statusCode }) => statusCode);
    expect((await erased).statusCode).toBe(200);
    for (const code of codes) expect([200, 401, 404]).toContain(code);
  });
});

describe('leaves', () => {
  test('as everything at once, with words on what it is', async () => {
    const { person } = await somebody();
    const everything = (await person.ask('GET', '/profile/everything?lang=en')).json<Everything>();
    expect(everything.profile).toEqual(await profileOf(person));
    expect(everything.readme.join(' ')).toContain('everything Vidare has stored about you');
    expect(everything.account.persona).toBe('process-operator');
    expect(everything.sessions).toHaveLength(1);
    expect(everything.events.map(({ act }) => act)).toEqual(['account.open', 'account.export']);
  });

  test('as JSON Resume, which the reader of documents takes back', async () => {
    const { person } = await somebody();
    const answer = await person.ask('GET', '/profile/resume');
    const resume = answer.json<{
      work: { position: string; startDate: string }[];
      volunteer: { position: string }[];
    }>();
    expect(resume.work).toMatchObject([{ position: 'Processoperatör', startDate: '2004-03' }]);
    expect(resume.volunteer).toMatchObject([{ position: 'Kassör' }]);
    const read = await readDocument(new TextEncoder().encode(answer.body));
    expect(JSON.stringify(read)).toContain('Processövervakning');
  });
});

test('an event for each act, and none for an act that changes nothing', async () => {
  const { database, person } = await somebody();
  await person.ask('PUT', '/profile/experiences/x', welder);
  await person.ask('PUT', '/profile/experiences/x', welder);
  await person.ask('PUT', '/profile/experiences/x', { ...welder, title: 'Plåtslagare', ended: '2024' });
  const events = await database.kysely.selectFrom('event').select(['act', 'fields']).orderBy('event_id').execute();
  expect(events.slice(1).map(({ act, fields }) => [act, ...fields])).toEqual([
    ['profile.save', 'kind', 'title', 'organisation', 'place', 'started', 'ended', 'description'],
    ['profile.save', 'title', 'ended'],
  ]);
});

test('events name what she keeps by ids made of chance, never by words', async () => {
  const { database, person } = await somebody();
  const id = crypto.randomUUID();
  for (const one of [id, 'my secret'])
    await person.ask('PUT', `/profile/experiences/${encodeURIComponent(one)}`, welder);
  const events = await database.kysely.selectFrom('event').select('subject_id').orderBy('event_id').execute();
  expect(events.slice(1).map(({ subject_id }) => subject_id)).toEqual([id, '']);
});
