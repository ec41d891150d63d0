import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A pack in the starter's format: the text of each file, by its name. */
export type Files = Readonly<Partial<Record<keyof typeof datasetsOf, string>>>;

/** Files of the starter's format, and the datasets each adds to. */
const datasetsOf = {
  'isco.csv': ['scheme:isco-08', 'scheme:ssyk-2012'],
  'ssyk.csv': ['scheme:ssyk-2012'],
  'ssyk-isco.csv': ['scheme:ssyk-2012'],
  'occupations.csv': ['scheme:starter'],
  'skills.csv': ['scheme:starter'],
  'occupation-skills.csv': ['scheme:starter'],
  'related.csv': ['scheme:starter'],
  'skill-themes.csv': ['scheme:starter'],
  'places.csv': ['places', 'forecast', 'vacancies'],
  'forecast.csv': ['forecast'],
  'vacancies.csv': ['vacancies'],
  'pay.csv': ['pay'],
  'courses.csv': ['courses'],
  'course-offerings.csv': ['courses'],
  'course-requirements.csv': ['courses'],
  'validations.csv': ['validations'],
} as const;

/** Two län, three municipalities, five groups: small enough to work out every figure by hand. */
export const smallLand = {
  'isco.csv': 'code,name_sv,name_en\n7212,Svetsare,Welders and flame cutters\n8131,Kemioperatörer,Chemical operators\n',
  'ssyk.csv': `code,name_sv,name_en
2221,Grundutbildade sjuksköterskor,Nurses
5321,Undersköterskor,Assistant nurses
7212,Svetsare och gasskärare,Welders
8131,"Maskinoperatörer, kemi",Chemical machine operators
8192,Processövervakare,Process controllers
81,Maskinarbete,Machine work
`,
  'ssyk-isco.csv': 'ssyk,isco\n7212,7212\n8131,8131\n',
  'occupations.csv': `id,ssyk,name_sv,name_en,titles_sv,titles_en,about_sv,about_en
chemist,8131,"Processoperatör, kemi","Process operator, chemicals",Kemioperatör,Chemical worker,Kör processer i kemisk industri.,Runs chemical processes.
moulder,8131,"Processoperatör, plast","Process operator, plastics",Plastare,,Formar plast.,Moulds plastics.
controller,8192,"Processoperatör, kontrollrum","Process operator, control room",,,Övervakar processer.,Watches processes.
welder,7212,Svetsare,Welder,Gassvetsare | Rörsvetsare,Pipe welder,Fogar metall.,Joins metal.
carer,5321,Undersköterska,Assistant nurse,,,Vårdar.,Cares.
`,
  'skills.csv': `id,kind,name_sv,name_en,other_sv,other_en
process,skill,Processtyrning,Process control,styra processer,
chemistry,knowledge,Kemi,Chemistry,,
forklift,skill,Truckkörning,Forklift driving,köra truck,
welding,skill,Svetsning,Welding,svetsa,
drawings,skill,Ritningsläsning,Reading drawings,läsa ritningar,
care,skill,Omvårdnad,Nursing care,,
forklift-licence,certificate,Truckkort,Forklift licence,,
hot-work,certificate,Heta arbeten,Hot work certificate,,
`,
  'occupation-skills.csv': `occupation,skill,tier
chemist,process,central
chemist,chemistry,central
chemist,forklift,common
chemist,forklift-licence,certificate
moulder,process,central
moulder,forklift,common
moulder,forklift-licence,certificate
controller,process,central
controller,chemistry,common
welder,welding,central
welder,drawings,common
welder,forklift,group
welder,hot-work,certificate
carer,care,central
`,
  'related.csv': `occupation,related,substitutability
chemist,controller,75
chemist,welder,
welder,moulder,25
`,
  'places.csv': `code,kind,name_sv,name_en,parent,latitude,longitude,tile_column,tile_row
SE,country,Sverige,Sweden,,62,16,,
22,region,Västernorrlands län,Västernorrland County,SE,62.6,17.6,4,3
23,region,Jämtlands län,Jämtland County,SE,63.2,14.6,3,3
2281,municipality,Sundsvall,Sundsvall,22,62.4,17.3,,
2283,municipality,Sollefteå,Sollefteå,22,63.2,17.3,,
2380,municipality,Östersund,Östersund,23,63.2,14.6,,
`,
  'forecast.csv': `occupation_id,name_sv,name_en,field_sv,field_en,ssyk,part_of_group,place,chances,direction
f-welders,Svetsare,Welders,Industri,Industry,7212,no,SE,medium,same
f-welders,Svetsare,Welders,Industri,Industry,7212,no,22,large,increase
f-operators,Processoperatörer,Process operators,Industri,Industry,8131 | 8192,no,SE,large,same
f-operators,Processoperatörer,Process operators,Industri,Industry,8131 | 8192,no,23,small,decrease
f-carers,Undersköterskor,Assistant nurses,Vård,Care,5321,no,SE,large,increase
f-carers,Undersköterskor,Assistant nurses,Vård,Care,5321,no,22,large,same
f-carers,Undersköterskor,Assistant nurses,Vård,Care,5321,no,23,large,increase
f-drivers,Ambulanssjukvårdare,Ambulance attendants,Vård,Care,5321,yes,SE,medium,
f-drivers,Ambulanssjukvårdare,Ambulance attendants,Vård,Care,5321,yes,22,medium,
f-nurses,Sjuksköterskor,Nurses,Vård,Care,2221,no,SE,large,increase
f-nurses,Sjuksköterskor,Nurses,Vård,Care,2221,no,22,,
`,
  // The country 2 000 vacancies, either län 100: a twentieth of the country's is what one expects of each group.
  'vacancies.csv': `ssyk,place,vacancies
2221,SE,540
5321,SE,900
7212,SE,400
8131,SE,100
8192,SE,60
5321,22,37
7212,22,40
8131,22,20
8192,22,3
5321,23,90
7212,23,10
7212,2281,30
8131,2281,20
5321,2283,7
5321,2380,80
`,
  'pay.csv': `ssyk,p10,median,p90
5321,26000,29500,34000
7212,28000,33000,40000
8131,27000,30000,38000
8192,27000,,38000
`,
} as const satisfies Files;

export interface Told {
  readonly id?: string;
  /** Real unless told otherwise. */
  readonly synthetic?: boolean;
}

/** Writes the files with their manifest to a folder for as long as `use` takes. */
export async function withPack<Answer>(
  files: Files,
  use: (folder: string) => Promise<Answer>,
  told: Told = {},
): Promise<Answer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vidare-land-'));
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'pack.json'), manifestOf(files, told));
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function manifestOf(files: Files, { id = 'small-land', synthetic = false }: Told): string {
  const names = Object.keys(datasetsOf) as (keyof typeof datasetsOf)[];
  const entries = names
    .filter((name) => files[name] !== undefined)
    .flatMap((name) => datasetsOf[name].map((dataset) => ({ name, dataset })));
  return JSON.stringify({
    id,
    title: 'Lilla landet',
    synthetic,
    files: entries.map(({ name, dataset }) => ({
      path: name,
      adapter: `starter/${name.replace('.csv', '')}`,
      dataset,
      source: { title: name, publisher: 'Lilla landet' },
      licence: 'CC0',
      date: '2025',
      method: { sv: `Ur ${name}.`, en: `From ${name}.` },
    })),
  });
}
