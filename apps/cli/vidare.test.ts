import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecognisedDocument } from '#contract/documents.ts';
import type { Plan } from '#contract/plan.ts';
import { projectRoot } from '#server/index.ts';
import { docxOf } from '#sources/documents/test-documents.ts';
import { type Ended, jsonLines, type Serving, startVidare, vidare } from './test-command.ts';

interface Next {
  readonly from: string;
  readonly next: { ssyk: string; label: string; score: number; reasons: string[]; chances?: unknown; pay?: unknown }[];
}
interface Skills {
  readonly skills: { id: string; label: string; score: number; evidence: [number, number][] }[];
}

const folder = mkdtempSync(path.join(tmpdir(), 'vidare-cli-'));
const env = { VIDARE_HOME: path.join(folder, 'home') };
let first: Ended;
let serving: Serving;

beforeAll(async () => {
  first = await vidare(['next', '--ssyk', '8131', '--top', '3', '--json'], { env });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('on its own', () => {
  it('in an empty home loads the starter first, and keeps standard output for JSON', () => {
    expect(first.err).toContain('data/starter …');
    expect(first.err).not.toContain('could not');
    const [line] = jsonLines<Next>(first);
    expect([first.code, line?.from, line?.next.length]).toEqual([0, '8131', 3]);
    expect(Object.keys(line?.next[0] ?? {})).toEqual(['ssyk', 'label', 'score', 'closeness', 'coverage', 'reasons']);
  });
  it('answers for each of the 400 groups in the order of their codes', async () => {
    const every = await vidare(['next', '--every', '--top', '2', '--json'], { env });
    const from = jsonLines<Next>(every).map((line) => line.from);
    expect([from.length, from[0], every.err]).toEqual([400, '0110', '']);
    expect(from).toEqual(from.toSorted());
  });
  it('ends quietly when its reader has had enough', () => {
    const command = `"${process.execPath}" apps/cli/bin/vidare.js next --every --top 9 --json | head -n 1; exit \${PIPESTATUS[0]}`;
    const { status, stderr } = spawnSync('bash', ['-c', command], {
      cwd: projectRoot,
      env: { ...process.env, ...env },
    });
    expect([status, stderr.toString()]).toEqual([0, '']);
  });
});

describe('while a server has the home', () => {
  beforeAll(async () => {
    serving = await startVidare(env);
  }, 60_000);
  afterAll(async () => {
    serving.child.kill('SIGKILL');
  });

  it('says where it answers and what is loaded, and imports nothing a second time', () => {
    expect(serving.said()).toMatch(
      /Vidare answers at http:\/\/localhost:\d+\nLoaded: .*made-up figures.*\nData is kept in .*home\.\n/,
    );
    expect(serving.said()).not.toContain('Importing');
  });
  it('another server on it is refused', async () => {
    const answer = await vidare(['start', '--no-web'], { env: { ...env, PORT: '0' } });
    expect([answer.code, answer.err]).toEqual([1, expect.stringContaining(`(process ${serving.child.pid})`)]);
  });
  it('questions go to it and get the same answers', async () => {
    const answer = await vidare(['next', '--ssyk', '8131', '--top', '3', '--json'], { env });
    expect([answer.out, answer.err]).toEqual([first.out, '']);
  });
  it('an import becomes a job there', async () => {
    const answer = await vidare(['import', path.join(projectRoot, 'data/starter'), '--json'], { env });
    const outcomes = jsonLines<{ outcome: string }>(answer).map(({ outcome }) => outcome);
    expect([answer.code, new Set(outcomes)]).toEqual([0, new Set(['unchanged'])]);
    expect(readFileSync(path.join(env.VIDARE_HOME, 'server.log'), 'utf8')).toContain('"route":"/api/imports"');
  });
  it('nobody without its key can start one', async () => {
    const body = JSON.stringify({ path: '/tmp' });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${serving.address}/api/imports`, { method: 'POST', headers, body })).status).toBe(403);
  });
  it('takes skills by name, says that one is little to go on, and tells points and closeness apart', async () => {
    const answer = await vidare(['next', '--skill', 'Ritningsläsning', '--advertised', '--top', '2'], { env });
    expect([answer.code, answer.err]).toEqual([0, expect.stringContaining('Det är lite att gå på')]);
    expect(answer.out).toContain('Poäng  Närhet');
  });
  it('with a region adds its chances, vacancies and pay; the name will do', async () => {
    const byCode = await vidare(['next', '--ssyk', '8131', '--top', '2', '--region', '22', '--json'], { env });
    const byName = await vidare(['next', '--ssyk', '8131', '--top', '2', '--region', 'Västernorrland', '--json'], {
      env,
    });
    expect(Object.keys(jsonLines<Next>(byCode)[0]?.next[0] ?? {})).toContain('vacancies');
    expect(byName.out).toBe(byCode.out);
  });

  describe('plan', () => {
    const request = {
      from: { ssyk: ['8192'] },
      goals: ['8191'],
      place: 'Sundsvall',
      maxKm: 400,
      money: { salary: 30_000, age: 40 },
    };
    const plan = (body: object, ...more: string[]) => {
      const file = path.join(folder, 'plan.json');
      writeFileSync(file, JSON.stringify(body));
      return vidare(['plan', file, ...more], { env });
    };

    it('makes the plan that a file asks for, when all that the courses give is known', async () => {
      const answer = await plan(request, '--json');
      const [made] = jsonLines<Plan>(answer);
      expect([answer.code, made?.skillsReady, made?.goals[0]?.ssyk]).toEqual([0, 1, '8191']);
      const [first] = made?.goals[0]?.alternatives ?? [];
      expect(first?.steps[0]?.offering).toMatchObject({ synthetic: true });
      expect(first?.timeline[0]?.income).toBeGreaterThan(0);
    });
    it('reads the same from standard input', async () => {
      const { code, out } = await vidare(['plan', '-', '--lang', 'en'], { env, input: JSON.stringify(request) });
      expect([code, out]).toEqual([0, expect.stringContaining('(8191)')]);
    });
    it('in words says what it is, what it takes and who made it', async () => {
      const { code, out } = await plan(request, '--lang', 'en');
      expect([code, out.includes('undefined')]).toEqual([0, false]);
      for (const words of ['(8191)', 'km', 'computer program', 'CSN']) expect(out).toContain(words);
    });
    it.each([
      ['a goal that is not there', { ...request, goals: ['9999'] }, '9999'],
      ['a name that is not there', { ...request, minimize: 'cost' }, 'minimise'],
      ['too many hours', { ...request, hoursPerWeek: 90 }, '60'],
    ])('%s is refused by name', async (_name, body, words) => {
      const { code, err, out } = await plan(body, '--json');
      expect([code, out, err]).toEqual([2, '', expect.stringContaining(words)]);
    });
    it('a file that is no JSON is refused', async () => {
      const file = path.join(folder, 'no.json');
      writeFileSync(file, 'Hej!');
      const { code, err } = await vidare(['plan', file], { env });
      expect([code, err]).toEqual([2, expect.stringContaining('no.json')]);
    });
  });

  describe('skills', () => {
    it('one JSON line for each line, in order, for an empty one too; offsets are in the line', async () => {
      const lines = ['Jag har svetsat och kört truck', '', 'CNC-programmering'];
      const answer = await vidare(['skills', '--lang', 'sv', '--top', '4', '--all', '--json'], {
        env,
        input: lines.join('\r\n'),
      });
      const found = jsonLines<Skills>(answer);
      expect([answer.code, found.length, found[1]]).toEqual([0, 3, { skills: [] }]);
      for (const [at, { skills }] of found.entries()) {
        for (const { evidence } of skills) {
          for (const [start, end] of evidence) expect(lines[at]?.slice(start, end)).toMatch(/\S/);
        }
      }
    });
    it('reads a document as the page does: a DOCX, and one that is not there is named', async () => {
      const file = path.join(folder, 'cv.docx');
      writeFileSync(file, docxOf(['Jag har svetsat och kört truck.']));
      const answer = await vidare(['skills', '--file', file, '--all', '--json'], { env });
      const [read] = jsonLines<RecognisedDocument>(answer);
      expect([answer.code, read?.document.format, read?.sentences]).toEqual([
        0,
        'docx',
        ['Jag har svetsat och kört truck.'],
      ]);
      expect(read?.skills.length).toBeGreaterThan(0);
      const missing = await vidare(['skills', '--file', path.join(folder, 'none.pdf')], { env });
      expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('none.pdf')]);
    });
    it('a scheme that is not imported is refused, naming those that are', async () => {
      const answer = await vidare(['skills', '--scheme', 'esco', '--lang', 'en', '--json'], { env });
      expect([answer.code, answer.out]).toEqual([2, '']);
      expect(answer.err).toContain('starter');
    });
  });

  describe('what cannot be done is said in a sentence, without a stack trace', () => {
    const damaged = path.join(folder, 'damaged');
    const empty = path.join(folder, 'empty');
    const file = path.join(folder, 'file');
    const other = path.join(folder, 'other');
    const unreachable = { PORT: '0', VIDARE_HOME: other, DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' };
    const cases: [name: string, args: string[], env: Record<string, string>, code: number, words: string][] = [
      ['a region that is not there', ['region', 'Västernorland'], {}, 2, 'Västernorrland'],
      ['a group that is not there', ['next', '--ssyk', '9999'], {}, 2, '9999'],
      ['nowhere to start from', ['next'], {}, 2, '--ssyk'],
      ['an option that is not there', ['next', '--sssyk', '8131'], {}, 2, '--ssyk'],
      ['a command that is not there', ['nxt'], {}, 2, 'next'],
      ['a number that is none', ['next', '--ssyk', '8131', '--top', 'x'], {}, 2, 'whole number from 1 to 400'],
      ['a setting that is none', ['start'], { PORT: 'x' }, 2, 'PORT'],
      ['a folder that is not there', ['import', path.join(folder, 'none')], {}, 2, 'There is no folder'],
      ['a folder that is no pack', ['import', empty], {}, 3, 'pack.json'],
      ['damaged data', ['import', damaged], {}, 3, 'pay.csv'],
      ['a home that cannot be written to', ['start', '--no-web'], { VIDARE_HOME: file }, 1, 'cannot be written'],
      ['a server that is not there', ['start', '--no-web'], unreachable, 1, 'PostgreSQL'],
    ];
    beforeAll(() => {
      writeFileSync(file, '');
      mkdirSync(empty);
      cpSync(path.join(projectRoot, 'data/starter'), damaged, { recursive: true });
      const pay = path.join(damaged, 'pay.csv');
      const rows = readFileSync(pay, 'utf8').split('\n');
      writeFileSync(pay, rows.with(3, (rows[3] ?? '').replace(/,\d+,/, ',much,')).join('\n'));
    });
    it.each(cases)('%s', async (_name, args, more, code, words) => {
      const answer = await vidare(args, { env: { ...env, ...more } });
      expect([answer.code, answer.err.includes('    at ')]).toEqual([code, false]);
      expect(answer.err).toContain(words);
      expect(answer.out).not.toContain('undefined');
    });
    it('a busy port', async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as { port: number };
      const answer = await vidare(['start', '--no-web'], { env: { VIDARE_HOME: other, PORT: String(port) } });
      server.close();
      expect([answer.code, answer.err]).toEqual([
        1,
        `Port ${port} is busy; choose another, for example PORT=${port + 1}.\n`,
      ]);
    });
    it('a Node that is too old, where the right one is not installed', () => {
      const old = path.join(folder, 'old/apps/cli/bin');
      mkdirSync(old, { recursive: true });
      for (const name of ['vidare.js', 'package.json'])
        cpSync(path.join(projectRoot, 'apps/cli/bin', name), path.join(old, name));
      const pretend = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.19.0' } })";
      const loader = `data:text/javascript,${encodeURIComponent(pretend)}`;
      const { status, stderr } = spawnSync(process.execPath, ['--import', loader, path.join(old, 'vidare.js')], {
        env: { LANG: 'C' },
      });
      expect([status, stderr.toString()]).toEqual([1, expect.stringContaining('needs Node 24 or newer')]);
    });
  });

  it('Ctrl-C ends it cleanly and leaves the home to the next', async () => {
    const end = await serving.stop();
    expect([end.code, end.err]).toEqual([0, 'Stopping …\n']);
    expect((await vidare(['region', '22', '--json'], { env })).code).toBe(0);
  });
});
