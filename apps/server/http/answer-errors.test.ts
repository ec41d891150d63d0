import { expect, onTestFinished, test } from 'vitest';
import { raiseWalls } from '#modules/access/index.ts';
import { emptyDatabase } from '#test/database.ts';
import { peopleApp } from '#test/people.ts';

/** What somebody who reads her account is answered where the database says this; and what the log says of it. */
async function answered(error: Error & { readonly code?: string; readonly constraint?: string }) {
  const lines: string[] = [];
  const database = await emptyDatabase();
  let broken = false;
  const walls = raiseWalls(database.kysely);
  const as: typeof walls.as = async (actor, act) => {
    if (broken) throw error;
    return walls.as(actor, act);
  };
  const site = await peopleApp(
    database,
    { walls: { ...walls, as } },
    {},
    { log: { write: (line) => void lines.push(line) } },
  );
  onTestFinished(() => site.app.close());
  const ann = await site.persona();
  broken = true;
  const answer = await ann.ask('GET', '/account');
  const { code } = answer.json<{ code: string }>();
  return { status: answer.statusCode, code, retryAfter: answer.headers['retry-after'], log: lines.join('') };
}

const failed = (code: string, more: object = {}, message = 'it failed') =>
  Object.assign(new Error(message), { code, ...more });

test.each(['40P01', '40001'])('what others were in the way of again and again (%s) may be asked anew', async (code) => {
  const { status, code: told, retryAfter } = await answered(failed(code));
  expect([status, told, Number(retryAfter) > 0]).toEqual([503, 'server/busy', true]);
});

test('what wall 2 refuses is a hole in wall 1: told as broken, whatever the table, and logged', async () => {
  const message = 'new row violates row-level security policy for table "person_event"';
  const { status, code, log } = await answered(failed('42501', {}, message));
  expect([status, code]).toEqual([500, 'server/broken']);
  expect(log).toContain('server/broken');
});

test('what was to be kept on an account erased meanwhile is not found', async () => {
  const { status, code } = await answered(failed('23503', { constraint: 'share_person_id_fkey' }));
  expect([status, code]).toEqual([404, 'access/not-found']);
  expect((await answered(failed('23503', { constraint: 'share_item_fkey' }))).status).toBe(500);
});
