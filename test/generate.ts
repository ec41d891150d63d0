import { readFile, writeFile } from 'node:fs/promises';
import { openapi } from '#contract/openapi.ts';
import { dumpSchema } from '#db/dump-schema.ts';
import { openDatabase } from '#db/open-database.ts';
import { settings } from '#server/config.ts';
import { version } from '#server/version.ts';

/** Writes the files that follow from others; with `--check` only says whether they are what they should be. */
const generated = {
  'db/schema.sql': schema,
  'contract/openapi.json': document,
  'docs/configuration.md': configuration,
};
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

/** The reference of settings, from the table that reads them. */
async function configuration(): Promise<string> {
  const rows = Object.values(settings).map((setting) => {
    const { variable, what } = setting;
    const standard = 'standard' in setting ? ('standardIs' in setting ? setting.standardIs : setting.standard) : '–';
    return `| \`${variable}\` | ${standard} | ${what} |`;
  });
  return `<!-- Written by npm run generate from apps/server/config.ts; do not edit. -->

# Configuration

Vidare is set up by variables of the environment. An empty one counts as absent; a value that cannot be is refused at the
start, in a sentence that names the variable and what would do. \`vidare start --port\` goes before \`PORT\`.

| variable | without it | what it is |
|---|---|---|
${rows.join('\n')}

Besides these, \`LC_ALL\`, \`LC_MESSAGES\` and \`LANG\` choose the language of the command line (Swedish or English), and
\`DEBUG=vidare\` shows the program’s own errors whole; they may then quote what a person wrote.
`;
}
