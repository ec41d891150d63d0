import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '#sources/jobtech/names-in.ts';
import { type Concept, type Concepts, read } from './match-read.ts';

// What the publishers' figures and names say of each group, beside its skills and relations.

const advertisements = 'sweden/statistics/ssyk_region_kommun_annonser_2024.json';
type Advertised = Record<string, Record<string, number>>;

export function loadVacancies(folder: string, ids: readonly string[]): Float64Array {
  const sweden = 'i46j_HmG_v64';
  const advertised = read<Advertised>(folder, advertisements);
  return Float64Array.from(ids, (id) => advertised[id]?.[sweden] ?? 0);
}

export function loadCounties(folder: string, ids: readonly string[]): readonly (readonly number[])[] {
  const rows = readFileSync(join(folder, 'sweden/places/kommuner.csv'), 'utf8').trim().split('\n').slice(1);
  const counties = [...new Set(rows.map((row) => row.split(',')[5] ?? ''))].sort();
  const advertised = read<Advertised>(folder, advertisements);
  return ids.map((id) => counties.map((county) => advertised[id]?.[county] ?? 0));
}

/** As the importer takes them: of occupations in the taxonomy, also where an entry of another version names one. */
export function loadTitles(folder: string, ids: readonly string[]): readonly (readonly string[])[] {
  type Group = Concept & { readonly narrower: readonly Concept[] };
  type JobTitle = Concept & { readonly related: readonly Concept[] };
  type Occupation = Concept & { readonly title: readonly Concept[] };
  const byLabel = new Map<string, string>();
  const groups = read<Concepts<Group>>(folder, 'sweden/taxonomy/ssyk-level-4-groups-with-related-occupations.json');
  const jobTitles = read<Concepts<JobTitle>>(folder, 'sweden/occupations/info_job_titles.json');
  const wordings = read<Concepts<Occupation>>(folder, 'sweden/occupations/info_occupations.json');
  const titles = new Map<string, Set<string>>();
  for (const { narrower } of groups.data.concepts) {
    for (const { id, preferred_label } of narrower) {
      titles.set(id, new Set([preferred_label, ...namesIn(preferred_label)]));
      byLabel.set(preferred_label.toLowerCase(), id);
    }
  }
  for (const { preferred_label, related } of jobTitles.data.concepts) {
    for (const { id } of related) titles.get(id)?.add(preferred_label);
  }
  for (const { id, preferred_label, title } of wordings.data.concepts) {
    const names = namesIn(preferred_label);
    const known = titles.has(id) ? id : names.flatMap((name) => byLabel.get(name.toLowerCase()) ?? [])[0];
    for (const text of [...names, ...title.map((one) => one.preferred_label)]) titles.get(known ?? '')?.add(text);
  }
  const named = new Map(
    groups.data.concepts.map(({ id, preferred_label, narrower }) => [
      id,
      [preferred_label, ...narrower.flatMap((one) => [...(titles.get(one.id) ?? [])])],
    ]),
  );
  return ids.map((id) => named.get(id) ?? []);
}

/** The dated table where it has the group, even without a figure; else the undated list. */
export function loadPay(folder: string, codes: readonly string[]): readonly (number | null)[] {
  type Dated = Record<string, { readonly Medianlön?: number }>;
  const dated = read<Dated>(folder, 'sweden/statistics/scb-income-ssyk4-2024.json');
  const undated = read<Record<string, readonly string[]>>(folder, 'sweden/statistics/ssyk_salary.json');
  return codes.map((code) => {
    const group = dated[code];
    return group === undefined ? Number(undated[code]?.[1]) || null : (group.Medianlön ?? null);
  });
}

/** Men and women of all ages in all regions, 2017. */
export function loadEmployed(folder: string): ReadonlyMap<string, number> {
  const employed = new Map<string, number>();
  for (const { ssyk, count } of employedRows(folder)) employed.set(ssyk, (employed.get(ssyk) ?? 0) + count);
  return employed;
}

export type EmployedRow = { readonly ssyk: string; readonly sex: 'men' | 'women'; readonly count: number };

export function employedRows(folder: string): readonly EmployedRow[] {
  const file = join(folder, 'sweden/statistics/scb-employed-region-ssyk3-age-sex-2017.csv');
  const row = /^"[^"]*","(\d{3}) [^"]*","[^"]*","(men|women)",(\d+)$/;
  return readFileSync(file, 'latin1')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, ssyk, sex, count] = row.exec(line) ?? [];
      if (ssyk === undefined || (sex !== 'men' && sex !== 'women')) return [];
      return [{ ssyk, sex, count: Number(count) }];
    });
}
