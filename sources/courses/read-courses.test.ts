import { describe, expect, test } from 'vitest';
import { dayOfDate } from '#kit/plain-date.ts';
import { openPack } from '../open-pack.ts';
import type { CourseOfferingRecord, CourseRecord } from '../records.ts';
import { folder, problemIn, readAll } from '../test-pack.ts';
import { xlsx } from '../test-xlsx.ts';

const places = {
  'kommuner.csv':
    'kommunkod,kommun,lanskod,lan,kommun_concept_id,region_concept_id\n' +
    '2281,Sundsvall,22,Västernorrlands län,dJbx_FWY_tK6,NvUF_SP1_1zo\n' +
    '2282,Kramfors,22,Västernorrlands län,yR8g_7Jz_HBZ,NvUF_SP1_1zo\n2260,Ånge,22,Västernorrlands län,swVa_cyS_EMN,NvUF_SP1_1zo\n',
  'platser.json': JSON.stringify([{ label: 'Nyland', kommunkod: '2282', latitud: '63.0', longitud: '17.7' }]),
};

const event = {
  kurstillfalleId: 418,
  Utbildningsanordnare: 'Sundsvalls Kommun',
  UrlAnordnare: 'http://sundsvall.se',
  Kurskod: 'SVESVE01',
  Namn: 'Svetsning 1',
  Niva: 'gymnasial vuxenutbildning',
  UrlKurs: 'https://sundsvall.se/kurs/1',
  Poang: 100.0,
  RekommenderadInformation: '<![CDATA[ <p>Du l&auml;r dig&nbsp;svetsa</p><script>x()</script> ]]>',
  KurstillfalleStartdatum: '2023-10-16 00:00:00.0000000',
  KurstillfalleSlutdatum: '2024-03-01 00:00:00.0000000',
  Omfattning: 25.0,
  ForstaAnsokningsdag: '2023-04-01 02:00:00.0000000',
  SistaAnsokningsdag: null,
  Studieort: 'Sundsvall',
  Amneskod: 'SVESVE01',
  AntalPlatser: null,
  Undervisningssprak: 'swe',
  DistansObligatorisk: '0',
  DistansValfritt: '0',
  Intresseomrade_kategori: 'Teknik - Svets',
};
const lines = (...events: readonly object[]) =>
  `${events.map((each) => JSON.stringify({ ...event, ...each })).join('\n')}\n`;

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const { records, leftOut, passedOver } = await readAll(
    await openPack(await folder({ ...places, ...files })),
    'courses',
  );
  return {
    courses: records.filter((record): record is CourseRecord => record.type === 'course'),
    offerings: records.filter((record): record is CourseOfferingRecord => record.type === 'course-offering'),
    leftOut: Object.fromEntries(leftOut),
    passedOver: Object.fromEntries(passedOver),
  };
}

describe('adult-education events', () => {
  const file = 'courses_parsed.jsonl';

  test('an event becomes a course without markup and an occasion of it', async () => {
    const { courses, offerings } = await read({ [file]: lines({}) });
    expect(courses).toMatchObject([
      {
        title: { sv: 'Svetsning 1' },
        text: { sv: 'Du lär dig svetsa' },
        level: 'komvux-upper-secondary',
        subjects: ['Teknik - Svets'],
      },
    ]);
    expect(offerings).toMatchObject([
      {
        id: 'vux.418',
        course: courses[0]?.id,
        provider: 'Sundsvalls Kommun',
        municipality: '2281',
        distanceStudy: false,
        pacePercent: 25,
        language: 'sv',
        dates: { relative: false, start: dayOfDate('2023-10-16'), applyFrom: dayOfDate('2023-04-01') },
      },
    ]);
    expect(offerings[0]?.dates).not.toHaveProperty('applyBy');
  });

  test('one occasion under several subjects is one, at another pace another', async () => {
    const { courses, offerings, passedOver } = await read({
      [file]: lines(
        {},
        { Intresseomrade_kategori: 'Teknik - Plåt', SistaAnsokningsdag: '2023-09-17 00:00:00.0000000' },
        { Omfattning: 50 },
      ),
    });
    expect(courses.map(({ subjects }) => subjects)).toEqual([['Teknik - Svets', 'Teknik - Plåt']]);
    expect(offerings.map(({ id, pacePercent }) => [id, pacePercent])).toEqual([
      ['vux.418', 25],
      ['vux.418-2281', 50],
    ]);
    expect(offerings[0]?.dates.applyBy).toBe(dayOfDate('2023-09-17'));
    expect(passedOver).toEqual({ 'courses_parsed.jsonl: duplicate': 1 });
  });

  test('towns lie in their municipalities, unknown ones are told', async () => {
    const { offerings, leftOut } = await read({
      [file]: lines({ Studieort: 'Nyland' }, { Studieort: 'Fränsta' }, { Studieort: 'Ingenstans' }),
    });
    expect(offerings.map(({ municipality, latitude }) => [municipality, latitude])).toEqual([
      ['2282', 63],
      ['2260', undefined],
      [undefined, undefined],
    ]);
    expect(leftOut).toEqual({ 'courses_parsed.jsonl': ['Ingenstans'] });
  });

  test('without a name it is passed over, at a distance it says so, and a vocational one has its field', async () => {
    const { courses, offerings, passedOver } = await read({
      [file]: lines(
        { Namn: 'Okänd' },
        { Namn: 'Läkeväxter - distans' },
        {
          Namn: 'Snickeri',
          Niva: 'yrkeshögskoleutbildning',
          Kurskod: 'YH00659',
          Amneskod: '525582d',
          DistansObligatorisk: '4',
        },
      ),
    });
    expect(passedOver).toEqual({ 'courses_parsed.jsonl: no name': 1 });
    expect(offerings.map(({ distanceStudy, meetings }) => [distanceStudy, meetings])).toEqual([
      [true, undefined],
      [true, 4],
    ]);
    expect(courses[1]).toMatchObject({ code: 'YH00659', sun: ['582d'], credits: { value: 100, system: 'yh' } });
  });

  test.each([
    [lines({ KurstillfalleStartdatum: '2023-13-01' }), { row: 1, field: 'KurstillfalleStartdatum' }],
    [lines({}, { Omfattning: 'halv' }), { row: 2, field: 'Omfattning' }],
    [lines({ kurstillfalleId: null }), { row: 1, field: 'kurstillfalleId' }],
    [`${lines({})}{"Namn": "Svets`, { row: 2 }],
    [lines({}).replace('"Namn"', '"Poang"'), { row: 1, field: 'Poang' }],
    [Buffer.from(lines({ Namn: 'Åkeri' }), 'latin1'), { row: 1 }],
  ])('damage %# is refused with its place', async (content, where) => {
    expect(await problemIn({ [file]: content })).toMatchObject({ where: { file, ...where } });
  });
});

describe('Susa-navet, EMIL 3', () => {
  const swedish = (value: string) => ({ strings: [{ lang: 'swe', value }] });
  const content = {
    identifier: 'e.uoh.1',
    education: 'i.1',
    providers: ['p.1'],
    expires: '2027-01-31T00:00:00',
    title: {
      strings: [
        { lang: 'eng', value: 'Welding' },
        { lang: 'swe', value: 'Svets &amp; plåt' },
      ],
    },
    locations: [{ town: 'Sundsvall', areaCode: '2281' }],
    languageOfInstructions: ['eng'],
    execution: { start: '2025-01-20', end: '2025-06-08' },
    paceOfStudy: { percentage: 50 },
    distance: { noOfMandatorySessions: 3 },
    application: { first: '2024-09-16', last: '2024-10-15' },
    extensions: [{ tuitionFee: { value: true, first: 1, total: 65000 } }],
  };
  const events = (...each: readonly object[]) => JSON.stringify({ educationEvents: each });
  const active = { id: 'e.uoh.1', status: 'ACTIVE', content };
  const around = {
    'susa_navet_info.json': JSON.stringify({
      id: 'i.1',
      status: 'ACTIVE',
      content: {
        identifier: 'i.1',
        code: 'SV1',
        title: swedish('Svets'),
        description: swedish('<p>Om svets.</p>'),
        type: { type: 'C_SchoolType', code: 'HS' },
        subjects: [
          { type: 'C_Subject_SUN2020', code: '521C' },
          { type: 'UH_Subject', code: 'EL1' },
        ],
        credits: { system: { type: 'C_Credits', code: 'hp' }, credits: 7.5 },
        eligibility: swedish('Grundläggande behörighet'),
      },
    }),
    'susa_navet_provider.json': JSON.stringify({
      id: 'p.1',
      status: 'ACTIVE',
      content: { name: swedish('Högskolan') },
    }),
  };

  test('an event, what its education info says and who gives it', async () => {
    const { courses, offerings } = await read({ 'susa_navet_events.json': events(active), ...around });
    expect(courses).toMatchObject([
      {
        title: { sv: 'Svets & plåt', en: 'Welding' },
        text: { sv: 'Om svets.' },
        eligibility: { sv: 'Grundläggande behörighet' },
        level: 'university',
        code: 'SV1',
        sun: ['521c'],
        credits: { value: 7.5, system: 'hp' },
      },
    ]);
    expect(offerings).toMatchObject([
      {
        id: 'e.uoh.1',
        provider: 'Högskolan',
        municipality: '2281',
        meetings: 3,
        distanceStudy: true,
        language: 'en',
        pacePercent: 50,
      },
    ]);
    expect(offerings[0]?.costNote?.sv).toContain('65000 kr');
    expect(offerings[0]?.dates).not.toHaveProperty('knownTo');
  });

  test('an event alone still has its title; deleted and cancelled ones are passed over', async () => {
    const { courses, offerings, passedOver } = await read({
      'susa_navet_events.json': events(
        { ...active, content: { ...content, execution: null } },
        { id: 'e.2', status: 'DELETED', content: null },
        { ...active, content: { ...content, isCancelled: true } },
      ),
    });
    expect(courses).toMatchObject([{ title: { en: 'Welding' }, level: 'university', text: {} }]);
    expect(offerings[0]?.dates.knownTo).toBe(dayOfDate('2027-01-31'));
    expect(passedOver).toEqual({ 'susa_navet_events.json: deleted': 1, 'susa_navet_events.json: cancelled': 1 });
  });

  test.each([
    [{ ...content, identifier: null }, 'educationEvents[0].content.identifier'],
    [{ ...content, title: { strings: [] } }, 'educationEvents[0].content.title'],
    [{ ...content, execution: { start: 'hösten' } }, 'educationEvents[0].content.execution.start'],
    [{ ...content, locations: 'Sundsvall' }, 'educationEvents[0].content.locations'],
  ])('damage %# is refused with its place', async (broken, field) => {
    const problem = await problemIn({ 'susa_navet_events.json': events({ ...active, content: broken }) });
    expect(problem).toMatchObject({ where: { file: 'susa_navet_events.json', field } });
  });
});

describe('planned educations, API v3', () => {
  const file = 'planned_educations_v3_adult_events_excerpt.json';
  const listed = {
    educationEventId: 'e.1',
    providerName: 'Klippans kommun',
    geographicalAreaCode: '2281',
    credits: '1400',
    creditsSystem: 'gy',
    town: 'Sundsvall',
    typeOfSchool: 'Gymnasial vuxenutbildning',
    semesterStartFrom: null,
    paceOfStudy: 'null',
    titleSv: '<![CDATA[Bagare och konditor]]>',
    distance: false,
    lastApplicationDate: '2099-12-31T00:00:00',
  };
  const body = (...events: readonly object[]) =>
    JSON.stringify({ body: { _embedded: { listedAdultEducationEvents: events } } });

  test('a year far off is no last day, and "null" no pace', async () => {
    const { courses, offerings } = await read({ [file]: body(listed) });
    expect(courses).toMatchObject([{ title: { sv: 'Bagare och konditor' }, level: 'komvux-upper-secondary' }]);
    expect(offerings).toEqual([
      expect.objectContaining({ id: 'e.1', municipality: '2281', dates: { relative: false } }),
    ]);
    expect(offerings[0]).not.toHaveProperty('pacePercent');
  });

  test('a list that is missing is refused', async () => {
    expect(await problemIn({ [file]: '{"body": {}}' })).toMatchObject({ where: { file, field: 'body._embedded' } });
  });
});

describe('educations per occupation group', () => {
  const file = 'utbildningsdata.json';
  const education = {
    utbildningstyp: 'aub',
    utbildningsnamn: 'Svets',
    url: 'https://a.se/1',
    ort: 'Sundsvall',
    beskrivning: 'Om <b>svets</b>.',
  };

  test('the same under two groups leads to both; its start is not published', async () => {
    const { courses, offerings, passedOver } = await read({
      [file]: JSON.stringify({ '7212': [education], '7213 - Plåtslagare': [education] }),
    });
    expect(courses).toMatchObject([{ ssyk: ['7212', '7213'], level: 'labour-market', text: { sv: 'Om svets.' } }]);
    expect(offerings).toMatchObject([{ url: 'https://a.se/1', dates: { relative: false } }]);
    expect(passedOver).toEqual({ 'utbildningsdata.json: duplicate': 1 });
  });

  test.each([
    [{ svets: [education] }, 'svets'],
    [{ '7212': [{ ...education, utbildningsnamn: null }] }, '7212[0]'],
    [{ '7212': education }, '7212'],
  ])('damage %# is refused with its place', async (content, field) => {
    expect(await problemIn({ [file]: JSON.stringify(content) })).toMatchObject({ where: { file, field } });
  });
});

describe('higher vocational programmes', () => {
  const file = 'resultat-ansokningsomgang-2024.xlsx';
  const header = [
    'Utbildningsområde',
    'SUN5 inriktning',
    'SUN5 inriktning namn',
    'Utbildningsnamn',
    'Beslut',
    'Diarienummer',
    'Flera kommuner',
    'Kommun',
    'YH-poäng',
    'Studieform',
    'Studietakt %',
    'SeQF nivå',
    'Utbildningsanordnare administrativ enhet',
    'Beviljade platser utbildningsomgång 1',
  ];
  const programme = [
    'Teknik',
    '521ca',
    'Svets',
    'Svetstekniker',
    'Beviljad',
    'MYH 2024/1',
    'Nej',
    'Sundsvall',
    '400',
    'Distans',
    '100',
    '5',
    'YH AB',
    '20',
  ];
  const changed = (changes: Readonly<Record<string, string>>) =>
    programme.map((cell, at) => changes[header[at] ?? ''] ?? cell);
  const book = (...rows: readonly (readonly string[])[]) =>
    xlsx({
      'Tabell 3': [['Yrkeshögskolan'], [], ['ansökningsår 2024 med beslutsår 2025'], [], [], header, ...rows],
      'Tabell 4': [[], [], [], [], [], ['Diarienummer', 'Kommun'], ['MYH 2024/2', 'Kramfors'], ['MYH 2024/2', 'Ånge']],
    });

  test('granted ones count, with their seats, from the year of the decision; their start is not published', async () => {
    const { courses, offerings, passedOver } = await read({
      [file]: book(programme, changed({ Beslut: 'Avslag', Diarienummer: 'MYH 2024/3' })),
    });
    expect(courses).toMatchObject([
      { title: { sv: 'Svetstekniker' }, level: 'higher-vocational', seqf: 5, sun: ['521c'], credits: { value: 400 } },
    ]);
    expect(offerings).toMatchObject([
      {
        id: 'myh.2024-1',
        provider: 'YH AB',
        municipality: '2281',
        distanceStudy: true,
        seats: 20,
        seatsShared: false,
        dates: { relative: false, knownFrom: dayOfDate('2025-01-01') },
      },
    ]);
    expect(passedOver).toEqual({ [`${file}: not granted`]: 1 });
  });

  test('one given in several municipalities has an occasion in each, and they share its seats', async () => {
    const { offerings } = await read({
      [file]: book(changed({ Diarienummer: 'MYH 2024/2', 'Flera kommuner': 'Ja', Kommun: 'Flera kommuner' })),
    });
    expect(offerings.map(({ id, municipality, seatsShared }) => [id, municipality, seatsShared])).toEqual([
      ['myh.2024-2.2282', '2282', true],
      ['myh.2024-2.2260', '2260', true],
    ]);
  });

  test.each([
    [changed({ Beslut: 'Kanske' }), 'Beslut'],
    [changed({ Utbildningsnamn: '' }), 'Utbildningsnamn'],
    [changed({ 'YH-poäng': 'många' }), 'YH-poäng'],
  ])('damage %# is refused with its place', async (row, field) => {
    expect(await problemIn({ [file]: book(row) })).toMatchObject({ where: { file, row: 7, field } });
  });
});

describe('the key from groups to educations', () => {
  const file = 'kopplingsschema.xlsx';
  const header = [
    'Yrkesgrupp',
    'SSYK Arbetsförmedlingen',
    'SUN 2020',
    'Utbildningsnummer',
    'Utbildningsnamn',
    'SUN 4 - MYH',
    'Anordnare',
  ];
  const book = (...rows: readonly (readonly string[])[]) => xlsx({ Blad1: [header, ...rows] });
  const keys = async (content: Uint8Array) =>
    readAll(await openPack(await folder({ [file]: content })), 'education-keys');

  test('fields, numbers and names; rows without any are passed over', async () => {
    const { records, passedOver } = await keys(
      book(
        ['Designer', '2173', '213c, 213d', 'YH00001', 'Spel', '213d', 'YH AB'],
        ['Advokater', '2611', '380a', '', '', '', ''],
        ['Arkivarier', '4410', '', '', '', '', ''],
      ),
    );
    expect(records).toEqual([
      {
        type: 'education-key',
        ssyk: '2173',
        sun: ['213c', '213d'],
        educationNumber: 'YH00001',
        educationName: 'Spel',
        provider: 'YH AB',
      },
      { type: 'education-key', ssyk: '2611', sun: ['380a'] },
    ]);
    expect(Object.fromEntries(passedOver)).toEqual({ [`${file}: no key`]: 1 });
  });

  test('a code that is none is refused with its row', async () => {
    const content = book(['Designer', '217', '213c', '', '', '', '']);
    expect(await problemIn({ [file]: content })).toMatchObject({
      where: { file, row: 2, field: 'SSYK Arbetsförmedlingen' },
    });
  });
});
