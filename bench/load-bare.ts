import fastify from 'fastify';
import { sql } from 'kysely';
import { openDatabase } from '#db/open-database.ts';

/** A bare route of the same framework with one row of SQL on the same kind of database: what a request costs at least. */
const database = await openDatabase({});
const app = fastify();
app.get('/bare', async () => {
  const { rows } = await sql`select 1 as one`.execute(database.kysely);
  return rows[0];
});
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
