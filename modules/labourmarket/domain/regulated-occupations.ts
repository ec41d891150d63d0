import type { Regulation } from '#contract/figures.ts';
import type { Language } from '#kit/language.ts';

type Rule = Pick<Regulation, 'kind'> & {
  readonly act: Readonly<Record<Language, string>>;
  readonly text: Readonly<Record<Language, string>>;
  /** SSYK 2012 groups of which everybody is meant, and groups of which a part is. */
  readonly whole: readonly string[];
  readonly part: readonly string[];
};

/**
 * What acts of law ask of those who work in an occupation: a small table, written by us from the acts named. Other occupations may
 * be regulated too; of them nothing is said. It is no legal advice and says so where it is shown.
 */
const rules: readonly Rule[] = [
  {
    kind: 'licence',
    act: { sv: 'Patientsäkerhetslagen (2010:659)', en: 'The Patient Safety Act (2010:659)' },
    text: {
      sv: 'Legitimationsyrke i hälso- och sjukvården. Legitimationen ges av Socialstyrelsen. Bara den som har den får använda yrkestiteln, och några av yrkena får ingen annan utöva.',
      en: 'A licensed profession of health care. The licence is given by the National Board of Health and Welfare. Only those who have it may use the title, and some of the professions nobody else may practise.',
    },
    whole: [
      '2211',
      '2212',
      '2221',
      '2222',
      '2223',
      '2224',
      '2225',
      '2226',
      '2227',
      '2228',
      '2231',
      '2232',
      '2233',
      '2234',
      '2235',
      '2239',
      '2241',
      '2242',
      '2260',
      '2272',
      '2273',
      '2281',
      '2282',
      '2283',
      '2284',
      '3213',
      '3250',
    ],
    part: ['2219', '2271', '2662', '3212', '3214'],
  },
  {
    kind: 'title',
    act: { sv: 'Patientsäkerhetslagen (2010:659)', en: 'The Patient Safety Act (2010:659)' },
    text: {
      sv: 'Titeln undersköterska är skyddad. Du behöver ett bevis från Socialstyrelsen för att använda den, men inte för att arbeta med vård.',
      en: 'The title of assistant nurse (undersköterska) is protected. You need a certificate from the National Board of Health and Welfare to use it, but not to work with care.',
    },
    whole: ['5321', '5323'],
    part: [],
  },
  {
    kind: 'licence',
    act: {
      sv: 'Lagen (2009:302) om verksamhet inom djurens hälso- och sjukvård',
      en: 'The Act (2009:302) on activities in the field of animal health care',
    },
    text: {
      sv: 'Legitimationsyrke i djurens hälso- och sjukvård. Legitimationen ges av Jordbruksverket.',
      en: 'A licensed profession of animal health care. The licence is given by the Swedish Board of Agriculture.',
    },
    whole: ['2250'],
    part: ['3240'],
  },
  {
    kind: 'licence',
    act: { sv: 'Skollagen (2010:800)', en: 'The Education Act (2010:800)' },
    text: {
      sv: 'Den som ansvarar för undervisning och anställs tills vidare behöver i regel legitimation från Skolverket. Det finns undantag.',
      en: 'Who is responsible for teaching and employed permanently as a rule needs a certificate from the National Agency for Education. There are exceptions.',
    },
    whole: ['2330', '2341', '2343'],
    part: ['2342', '2351'],
  },
  {
    kind: 'approval',
    act: { sv: 'Fastighetsmäklarlagen (2021:516)', en: 'The Estate Agents Act (2021:516)' },
    text: {
      sv: 'Fastighetsmäklare ska vara registrerade hos Fastighetsmäklarinspektionen.',
      en: 'Estate agents must be registered with the Swedish Estate Agents Inspectorate.',
    },
    whole: ['3334'],
    part: [],
  },
  {
    kind: 'title',
    act: { sv: 'Rättegångsbalken (1942:740)', en: 'The Code of Judicial Procedure (1942:740)' },
    text: {
      sv: 'Bara den som är ledamot av Sveriges advokatsamfund får kalla sig advokat.',
      en: 'Only members of the Swedish Bar Association may call themselves advokat.',
    },
    whole: ['2611'],
    part: [],
  },
  {
    kind: 'approval',
    act: { sv: 'Revisorslagen (2001:883)', en: 'The Auditors Act (2001:883)' },
    text: {
      sv: 'Auktoriserade revisorer ska vara godkända av Revisorsinspektionen.',
      en: 'Authorised public accountants must be approved by the Swedish Inspectorate of Auditors.',
    },
    whole: [],
    part: ['2411'],
  },
  {
    kind: 'approval',
    act: { sv: 'Lagen (1974:191) om bevakningsföretag', en: 'The Act (1974:191) on security companies' },
    text: {
      sv: 'Väktare i bevakningsföretag ska vara godkända efter prövning av laglydnad, medborgerlig pålitlighet och lämplighet.',
      en: 'Guards in security companies must be approved after a check that they abide by the law, are reliable and suitable.',
    },
    whole: [],
    part: ['5413'],
  },
  {
    kind: 'licence',
    act: { sv: 'Taxitrafiklagen (2012:211)', en: 'The Taxi Traffic Act (2012:211)' },
    text: {
      sv: 'Du behöver taxiförarlegitimation för att köra taxi.',
      en: 'You need a taxi driver licence to drive a taxi.',
    },
    whole: [],
    part: ['8321'],
  },
  {
    kind: 'licence',
    act: {
      sv: 'Körkortslagen (1998:488) och lagen (2007:1157) om yrkesförarkompetens',
      en: 'The Driving Licences Act (1998:488) and the Act (2007:1157) on professional driver competence',
    },
    text: {
      sv: 'Du behöver körkort för fordonet och, med få undantag, yrkesförarkompetens.',
      en: 'You need a driving licence for the vehicle and, with few exceptions, a certificate of professional competence.',
    },
    whole: [],
    part: ['8331', '8332'],
  },
  {
    kind: 'licence',
    act: { sv: 'Lagen (2011:725) om behörighet för lokförare', en: 'The Act (2011:725) on train driver licences' },
    text: {
      sv: 'Du behöver förarbevis och intyg för att köra tåg på järnväg.',
      en: 'You need a licence and a certificate to drive trains on the railway.',
    },
    whole: ['8311'],
    part: [],
  },
  {
    kind: 'approval',
    act: { sv: 'Lagen (1998:493) om trafikskolor', en: 'The Act (1998:493) on driving schools' },
    text: {
      sv: 'Trafiklärare i trafikskolor ska vara godkända av Transportstyrelsen.',
      en: 'Instructors in driving schools must be approved by the Swedish Transport Agency.',
    },
    whole: ['3441'],
    part: [],
  },
  {
    kind: 'approval',
    act: { sv: 'Elsäkerhetslagen (2016:732)', en: 'The Electrical Safety Act (2016:732)' },
    text: {
      sv: 'Elinstallationer får göras av den som har auktorisation som elinstallatör eller omfattas av ett registrerat företags egenkontrollprogram.',
      en: 'Electrical installations may be done by authorised electricians and by those covered by a registered company’s self-inspection programme.',
    },
    whole: [],
    part: ['7411', '7412'],
  },
  {
    kind: 'licence',
    act: { sv: 'Luftfartslagen (2010:500)', en: 'The Aviation Act (2010:500)' },
    text: {
      sv: 'Du behöver certifikat för att flyga luftfartyg eller leda flygtrafik.',
      en: 'You need a licence to fly aircraft or to control air traffic.',
    },
    whole: ['3154'],
    part: ['3153'],
  },
];

/** What the law asks in a group, or null when the table does not say. */
export function regulationOf(ssyk: string, language: Language): Regulation | null {
  const rule = rules.find(({ whole, part }) => whole.includes(ssyk) || part.includes(ssyk));
  if (rule === undefined) return null;
  const { kind, text, act } = rule;
  return { kind, text: text[language], act: act[language], partOfGroup: !rule.whole.includes(ssyk) };
}

/** Every group in the table, for checking it against the classification. */
export const regulatedGroups: readonly string[] = rules.flatMap(({ whole, part }) => [...whole, ...part]);
