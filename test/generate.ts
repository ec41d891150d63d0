import { readFile, writeFile } from 'node:fs/promises';
import { openapi } from '#contract/openapi.ts';
import { dumpSchema } from '#db/dump-schema.ts';
import { openDatabase } from '#db/open-database.ts';
import { version } from '#server/version.ts';

/** Writes the files that follow from others; with `--check` only says whether they are what they should be. */
const generated = { 'db/schema.sql': schema, 'contract/openapi.json': document };
const stale: string[] = [];
for (const [file, make] of Object.entries(generated)) {
  const content = await make();
  if (content === (await readFile(file, 'utf8').catch(() => undefined))) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) await writeFile(file, content);
}
if (process.argv.includes('--check')) {
  if (stale.length > 0) console.error(`Not what the code makes: ${stale.join(', ')}. Run npm run generate.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else console.log(stale.length === 0 ? 'Nothing has changed' : `Written: ${stale.join(', ')}`);

async function schema(): Promise<string> {
  const database = await openDatabase({});
  try {
    return await dumpSchema(database.kysely);
  } finally {
    await database.close();
  }
}

async function document(): Promise<string> {
  return `${JSON.stringify(openapi(version), null, 2)}\n`;
}
