import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';

/** Every message of the pages has its Swedish, and the catalogue holds no others. */
const languages = ['sv', 'en'];
const complaints: string[] = [];
let messages = 0;
for (const catalog of await getCatalogs(getConfig())) {
  const used = await catalog.collect();
  if (used === undefined) throw new Error('Lingui could not read the pages');
  for (const language of languages) {
    const known = (await catalog.read(language)) ?? {};
    for (const [id, { message = id, origin = [] }] of Object.entries(used)) {
      const where = origin.map(([file, line]) => `${file}:${line}`).join(' ');
      if ((known[id]?.translation ?? '').trim() === '') complaints.push(`no ${language} for “${message}” (${where})`);
      messages++;
    }
    for (const id of Object.keys(known)) {
      if (!(id in used)) complaints.push(`unused in ${language}: “${known[id]?.message ?? id}”`);
    }
  }
}
if (messages < 100) complaints.push(`only ${messages} messages found, too few to be believed`);
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) {
  console.error('npm run messages collects what is new; the Swedish is written in apps/web/src/locales/sv/messages.po');
  process.exit(1);
}
console.log(`${messages} messages`);
