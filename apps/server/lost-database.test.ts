import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '#db/open-database.ts';
import { freshDatabase, serverUrl } from '#test/database.ts';
import { peopleApp } from '#test/people.ts';

/** Stands between the program and its database server, and can be away for a while. */
async function between(server: string) {
  const address = new URL(server);
  const { port: serverPort, hostname } = address;
  const sockets = new Set<Socket>();
  let away = false;
  const proxy = createServer((socket) => {
    if (away) return void socket.destroy();
    const onward = connect(Number(serverPort), hostname);
    for (const end of [socket, onward]) {
      sockets.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => sockets.delete(end));
    }
    socket.pipe(onward).pipe(socket);
    return undefined;
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  });
  const { port } = proxy.address() as AddressInfo;
  address.host = `127.0.0.1:${port}`;
  return {
    url: address.href,
    leave: () => {
      away = true;
      for (const socket of sockets) socket.destroy();
    },
    comeBack: () => {
      away = false;
    },
  };
}

describe.skipIf(serverUrl === undefined)('a database server that goes away and returns', () => {
  test('is told as 503 with when to try again, and answers again without a restart', async () => {
    const line = await between(await freshDatabase(serverUrl ?? ''));
    const database = await openDatabase({ url: line.url });
    const { app, persona } = await peopleApp(database);
    onTestFinished(async () => {
      await app.close();
      await database.close();
    });
    const ann = await persona();
    await ann.ask('PUT', '/profile/languages/fi', { level: 'c1' });
    const before = (await ann.ask('GET', '/profile')).json<{ languages: object[] }>();
    expect(before.languages).toContainEqual(expect.objectContaining({ id: 'fi' }));
    expect(await database.answers()).toBe(true);

    line.leave();
    for (const [method, url, body] of [
      ['GET', '/profile', undefined],
      ['PUT', '/profile/languages/se', { level: 'a1' }],
    ] as const) {
      const answer = await ann.ask(method, url, body);
      expect({ status: answer.statusCode, code: answer.json<{ code: string }>().code }).toEqual({
        status: 503,
        code: 'server/database-away',
      });
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(await database.answers()).toBe(false);

    line.comeBack();
    expect(await database.answers()).toBe(true);
    expect((await ann.ask('GET', '/profile')).json()).toEqual(before);
    expect((await ann.ask('PUT', '/profile/languages/se', { level: 'a1' })).statusCode).toBe(200);
  });
});
