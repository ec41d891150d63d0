import { expect, test } from 'vitest';
import { openPack } from './open-pack.ts';
import type { SourceProblem } from './source-problem.ts';
import { folder, textWith } from './test-pack.ts';

const file = {
  path: 'pay.csv',
  adapter: 'starter/pay',
  dataset: 'pay',
  source: { title: 'Test', publisher: 'Vi' },
  licence: 'EUPL-1.2',
  method: { sv: 'Påhittat.', en: 'Made up.' },
};
const pack = { id: 'test', title: 'Test', synthetic: true, files: [file] };
const pay = 'ssyk,p10,median,p90\n0110,1,2,3\n';

async function refusal(
  manifest: unknown,
  files: Readonly<Record<string, string>> = { 'pay.csv': pay },
): Promise<SourceProblem> {
  const root = await folder({ 'pack.json': JSON.stringify(manifest), ...files });
  return openPack(root).then(
    () => expect.fail('the pack was taken'),
    (problem: SourceProblem) => problem,
  );
}

test('a folder with a manifest is opened', async () => {
  const opened = await openPack(await folder({ 'pack.json': JSON.stringify(pack), 'pay.csv': pay }));
  expect(opened).toMatchObject({ id: 'test', synthetic: true, notices: [] });
  expect(opened.datasets).toMatchObject([{ name: 'pay', files: [{ path: 'pay.csv', licence: 'EUPL-1.2' }] }]);
});

test('the fingerprint follows the bytes, not the folder', async () => {
  const prints = await Promise.all(
    [pay, pay, pay.replace('3', '4')].map(async (content) => {
      const opened = await openPack(await folder({ 'pack.json': JSON.stringify(pack), 'pay.csv': content }));
      return opened.datasets[0]?.fingerprint;
    }),
  );
  expect(prints[0]).toBe(prints[1]);
  expect(prints[0]).not.toBe(prints[2]);
});

test.each([
  [{ ...pack, synthetic: 'yes' }, 'synthetic', 'true or false'],
  [{ ...pack, titel: 'x' }, 'titel', 'title'],
  [{ ...pack, files: [] }, 'files', 'at least one file'],
  [{ id: 'test', synthetic: true, files: [file] }, 'title', 'a value'],
  [{ ...pack, files: [{ ...file, adapter: 'starter/pya' }] }, 'files[0].adapter', 'starter/pay'],
  [{ ...pack, files: [{ ...file, dataset: 'play' }] }, 'files[0].dataset', 'pay'],
  [{ ...pack, files: [{ ...file, path: '../pay.csv' }] }, 'files[0].path', 'a path inside the pack, with /'],
  [{ ...pack, files: [{ ...file, date: 'last year' }] }, 'files[0].date', textWith('2025-10')],
  [{ ...pack, files: [{ ...file, method: { sv: 'Påhittat.' } }] }, 'files[0].method.en', 'a value'],
])('a wrong manifest is refused %#', async (manifest, field, expected) => {
  expect(await refusal(manifest)).toMatchObject({ where: { file: 'pack.json', field }, expected });
});

test('a file of the manifest that is missing or empty is refused by name', async () => {
  expect(await refusal(pack, {})).toMatchObject({ where: { file: 'pay.csv' }, expected: 'a file' });
  expect(await refusal(pack, { 'pay.csv': '' })).toMatchObject({
    where: { file: 'pay.csv' },
    found: 'an empty file',
  });
});

test('a file that only adds to a dataset is told of when the main one is missing', async () => {
  const files = [file, { ...file, path: 'ssyk.csv', adapter: 'starter/ssyk', dataset: 'forecast' }];
  const content = {
    'pack.json': JSON.stringify({ ...pack, files }),
    'pay.csv': pay,
    'ssyk.csv': 'code\n0110\n',
  };
  const opened = await openPack(await folder(content));
  expect(opened.notices).toEqual([textWith('ssyk.csv is not read for forecast')]);
});

test('two formats for one dataset are refused', async () => {
  const files = [file, { ...file, path: 'old.json', adapter: 'scb/pay-undated' }];
  const problem = await refusal({ ...pack, files }, { 'pay.csv': pay, 'old.json': '{}' });
  expect(problem).toMatchObject({ expected: 'pay in one format', found: 'starter/pay and scb/pay-undated' });
});

test('a missing folder, a file and an unknown folder are told apart', async () => {
  await expect(openPack('/nowhere/at/all')).rejects.toMatchObject({ found: 'nothing with that name' });
  const root = await folder({ 'notes.txt': 'x' });
  await expect(openPack(`${root}/notes.txt`)).rejects.toMatchObject({
    expected: 'a folder',
    found: 'a file',
  });
  await expect(openPack(root)).rejects.toMatchObject({
    expected: textWith('occupations_en.csv'),
  });
});

test('a folder of packs names them', async () => {
  const root = await folder({
    'mine/pack.json': '{}',
    'esco/occupations_en.csv': 'x',
    'other/notes.txt': 'x',
  });
  await expect(openPack(root)).rejects.toMatchObject({
    expected: 'one pack; name one of its folders: esco, mine',
  });
});

test('files of a known folder that nothing reads are told', async () => {
  const opened = await openPack(await folder({ 'occupations_en.csv': 'x', 'occupations_de.csv': 'x' }));
  expect(opened).toMatchObject({ id: 'esco', synthetic: false });
  expect(opened.notices).toEqual(['1 files are not read: occupations_de.csv']);
});
