// Writes the synthetic validation offers of the starter pack, validations.csv: what is assessed are the occupation's
// central skills in occupation-skills.csv; where they are given takes turns among the regions.
import { type Row, read, write } from './csv-files.ts';
import { townSize } from './figure-guesses.ts';

const regionsPerOffer = 8;

/** occupation | kind | SeqF level, if any | weeks | hours a week | fee | d where it can be done at a distance */
const plans = `
process-operator-chemicals | industry | 4 | 3 | 8 | 9500
process-operator-paper | industry | 4 | 3 | 8 | 9500
battery-cell-operator | industry | 4 | 2 | 8 | 7500
heating-plant-operator | energy | 5 | 4 | 8 | 12000
water-treatment-technician | energy | 5 | 4 | 8 | 12000
maintenance-mechanic | industry | 4 | 4 | 8 | 11000
production-technician | industry | 5 | 4 | 6 | 12500 | d
welder | industry | 4 | 2 | 12 | 8500
cnc-operator | industry | 4 | 2 | 12 | 8500
warehouse-worker | trade | | 2 | 6 | 4500
truck-driver | transport | 4 | 2 | 10 | 6500
electrician | building | 4 | 5 | 8 | 14000
carpenter | building | 4 | 4 | 8 | 9000
plumber | building | 4 | 4 | 8 | 9000
property-caretaker | building | 4 | 2 | 6 | 5500
assistant-nurse-elderly-care | komvux | 4 | 8 | 6 | 0
assistant-nurse-hospital-ward | komvux | 4 | 8 | 6 | 0
care-assistant | komvux | | 5 | 6 | 0
housing-support-worker | komvux | 4 | 6 | 6 | 0
childcare-worker | komvux | 4 | 8 | 6 | 0 | d
teachers-aide | komvux | | 5 | 6 | 0 | d
cook | trade | 4 | 3 | 10 | 6000
cleaner | trade | | 1 | 10 | 3500
accounting-clerk | komvux | 4 | 4 | 6 | 0 | d
software-developer | trade | 5 | 3 | 8 | 8000 | d
`;

const frameworks = {
  industry: {
    sv: 'Påhittad branschmodell för industrin',
    en: 'Made-up industry model',
    provider: 'Industrins prövning',
  },
  energy: {
    sv: 'Påhittad branschmodell för energi och vatten',
    en: 'Made-up model of the energy and water trades',
    provider: 'Energins prövning',
  },
  building: {
    sv: 'Påhittad branschmodell för bygg och fastighet',
    en: 'Made-up model of the building trades',
    provider: 'Byggprövningen',
  },
  transport: {
    sv: 'Påhittad branschmodell för transport',
    en: 'Made-up model of the transport trades',
    provider: 'Transportprövningen',
  },
  trade: {
    sv: 'Påhittad branschmodell för handel och service',
    en: 'Made-up model of trade and services',
    provider: 'Serviceprövningen',
  },
  komvux: {
    sv: 'Påhittad kursvalidering mot kursplaner i vuxenutbildningen',
    en: 'Made-up validation against syllabuses of adult education',
    provider: 'Vuxenutbildningen',
  },
} as const;

const occupations = new Map(read('occupations.csv').map((row) => [row.id ?? '', row]));
const asked = read('occupation-skills.csv');
const places = read('places.csv');
const regions = places.filter(({ kind }) => kind === 'region').map(({ code = '' }) => code);

const head = [
  'id',
  'title_sv',
  'title_en',
  'provider',
  'ssyk',
  'framework_sv',
  'framework_en',
  'seqf',
  'weeks',
  'hours',
  'cost',
  'municipality',
  'distance',
  'skill_scheme',
  'skills',
];
write('validations.csv', head, plans.trim().split('\n').flatMap(offers));

function offers(line: string, at: number): readonly (readonly string[])[] {
  const [id = '', kind = '', seqf = '', weeks = '', hours = '', cost = '', distance = ''] = line
    .split('|')
    .map((part) => part.trim());
  const occupation = occupations.get(id);
  const framework = frameworks[kind as keyof typeof frameworks];
  if (occupation === undefined || framework === undefined) throw new Error(`${id} or ${kind} is unknown`);
  const skills = asked.filter((row) => row.occupation === id && row.tier === 'central').map(({ skill }) => skill);
  const row = (town: string, name: string) => [
    `start.validation.${id}.${town === '' ? 'distance' : town}`,
    `Validering: ${occupation.name_sv}`,
    `Validation: ${occupation.name_en}`,
    `${framework.provider}${name === '' ? '' : ` i ${name}`} (påhittad)`,
    occupation.ssyk ?? '',
    framework.sv,
    framework.en,
    seqf,
    weeks,
    hours,
    cost,
    town,
    town === '' ? 'yes' : 'no',
    'starter',
    skills.join(' | '),
  ];
  // A fair share for every region: the offers take turns at which region comes first.
  const chosen = Array.from({ length: regionsPerOffer }, (_, turn) => (at * 8 + turn) % regions.length);
  const towns = chosen.map((region) => biggestTown(regions[region] ?? ''));
  return [
    ...towns.map(({ code = '', name_sv = '' }) => row(code, name_sv)),
    ...(distance === 'd' ? [row('', '')] : []),
  ];
}

function biggestTown(region: string): Row {
  const towns = places.filter(({ kind, parent }) => kind === 'municipality' && parent === region);
  const [town] = towns.toSorted((a, b) => (townSize[b.code ?? ''] ?? 0) - (townSize[a.code ?? ''] ?? 0));
  if (town === undefined) throw new Error(`region ${region} has no municipality`);
  return town;
}
