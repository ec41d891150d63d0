// Writes the synthetic figures of the starter pack: vacancies.csv, pay.csv and forecast.csv.
// Every number comes from our guesses (figure-guesses.ts) and seeded noise; none is taken from a register or a survey.
import { type Row, read, write } from './csv-files.ts';
import {
  fields,
  groupSize,
  growth,
  longest,
  medianPay,
  paySpread,
  profiles,
  regionSize,
  shortage,
  spanning,
  townSize,
} from './figure-guesses.ts';
import { namedRandom } from './named-random.ts';

type ForecastOccupation = {
  readonly nameSv: string;
  readonly nameEn: string;
  readonly ssyk: readonly string[];
  readonly part: boolean;
  readonly size: number;
};

const random = namedRandom('vidare-starter-1');
const yearlyVacancies = 600_000;
const forecastOccupations = 150;

const ssykNames = new Map(read('ssyk.csv').map((row) => [cell(row, 'code'), row]));
const groups = [...ssykNames.keys()].filter((code) => code.length === 4);
const places = read('places.csv');
const regions = places.filter((place) => cell(place, 'kind') === 'region').map((place) => cell(place, 'code'));
const towns = places.filter((place) => cell(place, 'kind') === 'municipality').map((place) => cell(place, 'code'));

const inhabitants = inhabitantsOfTowns();
const vacancies = makeVacancies();
write('vacancies.csv', ['ssyk', 'place', 'vacancies'], vacancyRows());
write('pay.csv', ['ssyk', 'p10', 'median', 'p90'], groups.map(payRow));
const forecastHead = 'occupation_id name_sv name_en field_sv field_en ssyk part_of_group place chances direction';
write('forecast.csv', forecastHead.split(' '), listForecasts().flatMap(forecastRows));

function inhabitantsOfTowns(): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const region of regions) {
    const here = towns.filter((town) => town.startsWith(region));
    const unknown = here.filter((town) => townSize[town] === undefined);
    const left = (regionSize[region] ?? 0) - here.reduce((sum, town) => sum + (townSize[town] ?? 0), 0);
    const shares = unknown.map((town) => Math.exp(0.6 * normal(random('town', town))));
    const sum = shares.reduce((a, b) => a + b, 0);
    for (const town of here) result.set(town, townSize[town] ?? (left * (shares[unknown.indexOf(town)] ?? 0)) / sum);
  }
  return result;
}

function makeVacancies(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const sizes = new Map(
    groups.map((ssyk) => [ssyk, longest(groupSize, ssyk) * Math.exp(0.35 * normal(random('size', ssyk)))]),
  );
  const scale = yearlyVacancies / [...sizes.values()].reduce((a, b) => a + b, 0);
  return new Map(groups.map((ssyk) => [ssyk, spread(ssyk, (sizes.get(ssyk) ?? 0) * scale)]));
}

// Expected numbers per municipality, rounded up or down by chance so that small groups land somewhere and sums stay whole.
function spread(ssyk: string, total: number): ReadonlyMap<string, number> {
  const concentration = ssyk < '3' ? 1.15 : ssyk.startsWith('8') ? 0.95 : 1;
  const shares = towns.map((town) => {
    const noise = Math.exp(0.4 * normal(random('vacancies', ssyk, town)));
    return (inhabitants.get(town) ?? 0) ** concentration * profile(ssyk, town.slice(0, 2)) * noise;
  });
  const sum = shares.reduce((a, b) => a + b, 0);
  return new Map(
    towns.map((town, i) => [town, Math.floor((total * (shares[i] ?? 0)) / sum + random('round', ssyk, town)())]),
  );
}

function profile(ssyk: string, region: string): number {
  const found = profiles.find((one) => one.codes.some((code) => ssyk.startsWith(code)));
  return found?.regions[region] ?? found?.regions['rest'] ?? 1;
}

function vacanciesIn(ssyk: string, place: string): number {
  let sum = 0;
  for (const [town, count] of vacancies.get(ssyk) ?? []) if (place === 'SE' || town.startsWith(place)) sum += count;
  return sum;
}

function vacancyRows(): (readonly string[])[] {
  return groups.flatMap((ssyk) => {
    const above = ['SE', ...regions].map((place) => [ssyk, place, String(vacanciesIn(ssyk, place))]);
    const below = [...(vacancies.get(ssyk) ?? [])].filter(([, count]) => count > 0);
    return [...above, ...below.map(([town, count]) => [ssyk, town, String(count)])];
  });
}

// Small groups have no figure at all, some only a median, as published pay statistics do.
function payRow(ssyk: string): readonly string[] {
  const next = random('pay', ssyk);
  const median = longest(medianPay, ssyk) * Math.exp(0.06 * normal(next));
  const spreadOf = longest(paySpread, ssyk);
  const low = median * (1 - spreadOf * (0.55 + 0.2 * next()));
  const high = median * (1 + spreadOf * (0.8 + 0.5 * next()));
  const offered = vacanciesIn(ssyk, 'SE');
  if (ssyk === '1111' || (offered < 150 && next() < 0.4)) return [ssyk, '', '', ''];
  if (offered < 400 && next() < 0.2) return [ssyk, '', hundreds(median), ''];
  return [ssyk, hundreds(low), hundreds(median), hundreds(high)];
}

// The largest groups in the pack and every process industry; a group with several occupations in the pack is assessed one by one, in parts.
function listForecasts(): readonly ForecastOccupation[] {
  const spanned = spanning.map(([nameSv, nameEn, codes]) => ({
    nameSv,
    nameEn,
    ssyk: codes.split(' '),
    part: false,
    size: Number.POSITIVE_INFINITY,
  }));
  const taken = new Set(spanned.flatMap((one) => one.ssyk));
  const inPack = Map.groupBy(read('occupations.csv'), (row) => cell(row, 'ssyk'));
  const single = [...inPack].flatMap(([ssyk, rows]) => {
    const named = rows.length === 1 ? [ssykNames.get(ssyk) ?? {}] : rows;
    const size = ssyk.startsWith('81') ? Number.MAX_VALUE : vacanciesIn(ssyk, 'SE') / named.length;
    return named.map((row) => ({
      nameSv: cell(row, 'name_sv'),
      nameEn: cell(row, 'name_en'),
      ssyk: [ssyk],
      part: named.length > 1,
      size,
    }));
  });
  const rest = single.filter((one) => !taken.has(one.ssyk[0] ?? '')).sort((a, b) => b.size - a.size);
  return [...spanned, ...rest].slice(0, forecastOccupations);
}

// About one in twelve is assessed for the country only and one in thirty not at all; single regions lack an assessment where few work.
function forecastRows(one: ForecastOccupation): (readonly string[])[] {
  const id = `forecast-${slug(one.nameEn)}`;
  const ssyk = one.ssyk[0] ?? '';
  const [, fieldSv = '', fieldEn = ''] =
    fields.find(([codes]) => codes.split(' ').some((code) => ssyk.startsWith(code))) ?? [];
  const head = [id, one.nameSv, one.nameEn, fieldSv, fieldEn, one.ssyk.join(' | '), one.part ? 'yes' : 'no'];
  const next = random('forecast', id);
  const kind = next();
  const [now, later] = [longest(shortage, ssyk) + 0.35 * normal(next), longest(growth, ssyk) + 0.35 * normal(next)];
  const listed = kind < 1 / 30 + 1 / 12 ? ['SE'] : ['SE', ...regions];
  const jobs = (place: string) => one.ssyk.reduce((sum, code) => sum + vacanciesIn(code, place), 0);
  return listed.map((place) => [
    ...head,
    place,
    ...assess({ id, place, now, later, none: kind < 1 / 30, jobs: jobs(place) }),
  ]);
}

function assess(at: {
  id: string;
  place: string;
  now: number;
  later: number;
  none: boolean;
  jobs: number;
}): readonly [string, string] {
  const next = random('assess', at.id, at.place);
  if (at.none || (at.place !== 'SE' && next() < (at.jobs < 25 ? 0.4 : 0.04))) return ['', ''];
  const spreadOf = at.place === 'SE' ? 0 : 0.25;
  const sparse = ['22', '23', '24', '25'].includes(at.place) ? 0.2 : 0;
  const now = at.now + sparse + spreadOf * normal(next);
  const later = at.later + spreadOf * normal(next);
  const direction = next() < 0.02 ? '' : later < -0.35 ? 'decrease' : later > 0.35 ? 'increase' : 'same';
  return [now < -0.3 ? 'small' : now > 0.4 ? 'large' : 'medium', direction];
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

function hundreds(kronor: number): string {
  return String(Math.round(kronor / 100) * 100);
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}
