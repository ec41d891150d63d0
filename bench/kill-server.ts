import { openDatabase } from '#db/open-database.ts';
import { buildApp } from '#server/http/build-app.ts';
import { personal } from '#server/personal.ts';

/**
 * The server's HTTP application and database with what is somebody's, and no reference data: it starts in a
 * second, to be killed. The argument is a folder, or the address of a PostgreSQL server's database.
 */
const [target = ''] = process.argv.slice(2);
const database = await openDatabase(target.startsWith('postgres') ? { url: target } : { folder: target });
const { handlers, actorOf } = personal(database, { personas: async () => true });
const app = await buildApp({
  handlers: () => handlers,
  actorOf: () => actorOf,
  releaseTag: () => 'one',
  importKey: 'none',
  version: '0',
  host: '127.0.0.1',
  signInsPerMinute: 1e6,
  linksPerMinute: 1e6,
  personalPerMinute: 1e6,
});
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
