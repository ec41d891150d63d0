/**
 * The courses of the starter pack, thought up by us. What a course teaches is named by skills of `skills.csv`, where it
 * leads by occupations of `occupations.csv`. `credits` is written as the level counts them.
 */
export interface CoursePlan {
  readonly id: string;
  readonly level: keyof typeof levelNames;
  readonly sv: string;
  readonly en: string;
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
  readonly weeks: number;
  readonly paces: readonly number[];
  readonly distance: boolean;
}

export const levelNames = {
  'komvux-basic': { sv: 'grundläggande vuxenutbildning', provider: 'Vuxenutbildningen i', credits: 'gy 20' },
  'komvux-upper-secondary': { sv: 'gymnasial vuxenutbildning', provider: 'Vuxenutbildningen i', credits: 'gy 20' },
  'folk-high-school': { sv: 'folkhögskola', provider: 'Folkhögskolan i', credits: '' },
  'labour-market': { sv: 'arbetsmarknadsutbildning', provider: 'Utbildningshuset', credits: '' },
  'higher-vocational': { sv: 'yrkeshögskoleutbildning', provider: 'Yrkeshögskolan', credits: 'yh 5' },
  'short-course': { sv: 'kort kurs', provider: 'Kurscentrum', credits: '' },
} as const;

const levelOf: Readonly<Record<string, keyof typeof levelNames>> = {
  basic: 'komvux-basic',
  komvux: 'komvux-upper-secondary',
  folk: 'folk-high-school',
  market: 'labour-market',
  higher: 'higher-vocational',
  short: 'short-course',
};

/** level | id | Swedish title | English title | occupations | skills | weeks at full time | paces, d for distance study */
const plans = `
basic | swedish-basic | Svenska som andraspråk, grundläggande | Swedish as a second language, basic | | swedish written-communication oral-communication | 20 | 50 100
basic | mathematics-basic | Matematik, grundläggande | Mathematics, basic | | mathematics problem-solving | 15 | 50 100 d
komvux | english-5 | Engelska, nivå 1 | English, level 1 | | english oral-communication written-communication | 5 | 25 50 100 d
komvux | mathematics-2 | Matematik, nivå 2 | Mathematics, level 2 | | mathematics problem-solving | 5 | 25 50 100 d
komvux | chemistry-1 | Kemi, nivå 1 | Chemistry, level 1 | | chemistry laboratory-work chemical-safety | 5 | 50 100
komvux | computer-skills | Datoranvändning i arbetslivet | Computer skills for working life | | computer-literacy office-software excel microsoft-word | 5 | 25 50 d
komvux | assistant-nurse | Undersköterska, yrkespaket | Assistant nurse, vocational package | assistant-nurse-elderly-care assistant-nurse-hospital-ward | nursing-care moving-and-handling-of-people basic-hygiene-routines-in-care medical-terminology dementia-care documentation | 75 | 75 100
komvux | care-assistant | Vårdbiträde, yrkespaket | Care assistant, vocational package | care-assistant | personal-care basic-hygiene-routines-in-care home-care social-care-records interpersonal-skills | 40 | 50 100
komvux | childcare-worker | Barnskötare, yrkespaket | Childcare worker, vocational package | childcare-worker | child-care child-development leading-play pedagogical-documentation cooperation-with-guardians | 60 | 50 100 d
komvux | housing-support | Stödassistent, yrkespaket | Housing support worker, vocational package | housing-support-worker personal-assistant | disability-knowledge everyday-living-support low-arousal-approach neurodevelopmental-conditions documentation | 50 | 50 100
komvux | electrician | Elektriker, yrkespaket | Electrician, vocational package | electrician | electrical-installation electrical-safety reading-wiring-diagrams electrical-fault-finding hand-tools | 75 | 100
komvux | carpenter | Träarbetare, yrkespaket | Carpenter, vocational package | carpenter | carpentry frame-erection fitting-windows-and-doors building-regulations reading-technical-drawings power-tools | 75 | 100
komvux | plumber | VVS-montör, yrkespaket | Plumber, vocational package | plumber | plumbing-installation heating-systems soldering-and-brazing reading-technical-drawings workplace-safety | 75 | 100
komvux | welder-komvux | Svetsning för industrin | Welding for industry | welder | mig-mag-welding tig-welding manual-metal-arc-welding gas-welding reading-technical-drawings welding-technology | 40 | 100
komvux | cnc-komvux | CNC-operatör, yrkespaket | CNC operator, vocational package | cnc-operator | cnc-machining cnc-programming turning milling precision-measurement reading-technical-drawings | 50 | 100
komvux | cook | Kock, yrkespaket | Cook, vocational package | cook | cooking food-hygiene special-diets knife-handling allergen-management large-scale-catering | 60 | 75 100
komvux | baker | Bagare och konditor, yrkespaket | Baker and pastry cook, vocational package | baker | baking pastry-making food-hygiene oven-operation handling-of-ingredients | 60 | 100
komvux | truck-driver-komvux | Lastbilsförare, yrkespaket | Lorry driver, vocational package | truck-driver | lorry-driving driving-licence-ce driver-certificate-of-professional-competence load-securing tachograph-and-driving-time-rules | 40 | 100
komvux | car-mechanic | Fordonstekniker, yrkespaket | Car mechanic, vocational package | car-mechanic | car-repair vehicle-diagnostics vehicle-servicing electric-vehicle-technology hand-tools | 60 | 100
komvux | forest-worker | Skogsbrukare, yrkespaket | Forest worker, vocational package | forest-worker forest-machine-operator | chainsaw-work brush-clearing forest-management planting harvester-operation | 50 | 100
komvux | accounts-komvux | Redovisning och ekonomiassistent | Accounting clerk | accounting-clerk | bookkeeping accounts-payable accounts-receivable vat-reporting invoicing excel | 40 | 50 100 d
komvux | property-caretaker | Fastighetsskötare, yrkespaket | Property caretaker, vocational package | property-caretaker | property-caretaking inspection-rounds minor-repairs building-heating-and-ventilation grounds-maintenance | 40 | 100
komvux | hairdresser | Frisör, yrkespaket | Hairdresser, vocational package | hairdresser | hairdressing hair-colouring perming-and-updos salon-and-treatment-hygiene customer-contact | 75 | 100
folk | general-course | Allmän kurs | General course | | swedish english mathematics information-search teamwork | 40 | 100
folk | treatment-assistant | Behandlingsassistent | Treatment assistant | treatment-assistant | treatment-work motivational-interviewing addiction-care low-arousal-approach mental-health-problems documentation | 80 | 100 d
folk | recreation-leader | Fritidsledare | Recreation leader | recreation-leader | leading-leisure-groups youth-work conflict-management outdoor-education event-planning | 80 | 100
folk | teachers-aide | Elevassistent | Teacher’s aide | teachers-aide | pupil-support neurodevelopmental-conditions conflict-management key-word-signing cooperation-with-guardians | 40 | 50 100
folk | media-folk | Foto och film | Photography and film | photographer | photography image-editing video-production studio-lighting adobe-creative-cloud | 40 | 100
folk | interpreter-folk | Tolkutbildning | Interpreter training | interpreter | interpreting terminology-work confidentiality swedish arabic | 40 | 50 d
market | process-operator | Processoperatör, grundutbildning | Process operator, basic training | process-operator-chemicals process-operator-pulp process-operator-paper | process-monitoring process-control control-room-work sampling process-troubleshooting shift-handover | 26 | 100
market | battery-operator | Operatör i batteritillverkning | Battery cell operator | battery-cell-operator | battery-cell-manufacturing dry-room-work operator-maintenance machine-changeover chemical-safety quality-control | 16 | 100
market | maintenance-market | Underhållsmekaniker, grundutbildning | Maintenance mechanic, basic training | maintenance-mechanic | mechanical-maintenance preventive-maintenance hydraulics pneumatics bearing-replacement lockout-tagout | 30 | 100
market | welder-market | Svetsare med svetsarprövning | Welder with welder qualification | welder | mig-mag-welding tig-welding pipe-welding welder-qualification reading-technical-drawings | 24 | 100
market | cnc-market | CNC-operatör, snabbspår | CNC operator, fast track | cnc-operator | cnc-machining cnc-control-systems precision-measurement machine-changeover cam-software | 24 | 100
market | robot-operator | Robotoperatör | Industrial robot operator | industrial-robot-operator | robot-operation robot-programming operator-panels machine-fault-finding machine-safety | 16 | 100
market | bus-driver | Bussförare | Bus driver | bus-driver | bus-driving driving-licence-d driver-certificate-of-professional-competence passenger-transport customer-contact | 20 | 100
market | truck-driver-market | Lastbilsförare CE | Lorry driver CE | truck-driver | lorry-driving driving-licence-ce driver-certificate-of-professional-competence load-securing pre-trip-vehicle-checks | 22 | 100
market | excavator | Anläggningsmaskinförare | Construction machine operator | excavator-operator | excavator-operation wheel-loader-operation construction-machine-operator-certificate machine-guidance-systems groundwork | 20 | 100
market | warehouse | Lagerarbete med truckkort | Warehouse work with forklift licence | warehouse-worker forklift-driver | warehouse-work forklift-driving forklift-licence order-picking warehouse-management-systems goods-receiving | 10 | 100
market | cleaner | Lokalvårdare med yrkesbevis | Cleaner with trade certificate | cleaner | cleaning-of-premises cleaning-agents floor-care sanitary-cleaning cleaning-trade-certificate | 12 | 100
market | security-guard | Väktare, grundutbildning | Security guard, basic training | security-guard | guarding security-guard-training law-for-security-work handling-threats-and-violence first-aid-and-cpr | 8 | 100
market | customer-service | Kundtjänst och försäljning | Customer service and sales | customer-service-agent telephone-sales-agent | contact-centre-case-handling chat-and-email-support complaints-handling sales-conversations crm-software | 12 | 100 d
market | kitchen | Köksbiträde och måltidsbiträde | Kitchen assistant | kitchen-assistant | food-hygiene kitchen-cleaning dishwashing cold-food-preparation allergen-management | 12 | 100
market | solar | Solcellsmontör | Solar panel fitter | electrician | solar-panel-installation working-at-height electrical-safety fall-protection-training | 12 | 100
higher | automation | Automationsingenjör | Automation engineer | automation-technician | plc-programming industrial-automation scada-systems robot-programming reading-wiring-diagrams industrial-networks | 80 | 100
higher | process-technician | Processtekniker | Process technician | chemical-engineering-technician process-operator-chemicals | process-control distributed-control-systems process-optimisation heat-exchangers instrumentation chemical-engineering-principles | 80 | 100 d
higher | maintenance-engineer | Underhållstekniker, smart underhåll | Maintenance technician, smart maintenance | maintenance-mechanic production-technician | maintenance-planning vibration-analysis root-cause-analysis maintenance-management-systems preventive-maintenance | 80 | 100 d
higher | power-operator | Drifttekniker kraft och värme | Power and heating plant operator | power-plant-operator heating-plant-operator | steam-boiler-operation turbine-operation district-heating-operation boiler-operator-certificate combustion-technology | 80 | 100
higher | water-technician | Vatten- och miljötekniker | Water and environmental technician | water-treatment-technician | drinking-water-treatment wastewater-treatment sludge-treatment sampling pump-technology drinking-water-hygiene-diploma | 80 | 100 d
higher | production-lead | Produktionsledare | Production supervisor | production-supervisor | production-supervision lean leadership production-planning work-environment-legislation | 60 | 50 100 d
higher | quality | Kvalitetstekniker | Quality technician | quality-technician | quality-management coordinate-measuring geometric-tolerancing fmea six-sigma internal-auditing | 60 | 100
higher | site-manager | Arbetsledare i bygg och anläggning | Site supervisor | site-supervisor | site-supervision construction-management building-regulations quantity-surveying building-information-modelling | 80 | 100
higher | bim-engineer | Byggnadsingenjör | Construction engineer | construction-engineer | building-information-modelling autocad quantity-surveying building-energy-calculation building-regulations | 80 | 100
higher | software-developer | Systemutvecklare | Software developer | software-developer | programming java javascript databases git agile-work | 80 | 100 d
higher | cybersecurity | IT-säkerhetstekniker | Cybersecurity specialist | cybersecurity-specialist | cybersecurity information-security penetration-testing linux computer-networking | 80 | 100 d
higher | network | Nätverkstekniker | Network technician | network-technician it-operations-technician | computer-networking ccna virtualisation windows-server it-operations | 80 | 100
higher | data-analyst | Dataanalytiker | Data analyst | data-analyst | data-analysis sql python power-bi statistics | 60 | 100 d
higher | accountant | Redovisningsekonom | Accountant | accountant | accounting-standards year-end-closing tax-law account-reconciliation fortnox | 80 | 100 d
higher | payroll | Lönespecialist | Payroll specialist | payroll-administrator | payroll-administration holiday-and-payroll-rules payroll-software collective-agreements labour-law | 60 | 50 100 d
higher | purchaser | Strategisk inköpare | Purchaser | purchaser | purchasing supplier-contracts negotiation public-procurement logistics | 80 | 100 d
higher | logistics | Logistiksamordnare | Logistics coordinator | transport-coordinator warehouse-supervisor | logistics-management transport-planning demand-and-materials-planning enterprise-resource-planning-systems customs-clearance | 80 | 100
higher | medical-secretary | Medicinsk sekreterare | Medical secretary | medical-secretary | medical-terminology medical-transcription medical-record-keeping electronic-health-record-systems confidentiality | 80 | 100 d
higher | dental-nurse | Tandsköterska | Dental nurse | dental-nurse | dental-chairside-assistance dental-radiography instrument-sterilisation oral-health-advice dental-record-software | 70 | 100 d
higher | pharmacy-technician | Apotekstekniker | Pharmacy technician | pharmacy-technician | self-care-and-over-the-counter-advice pharmacology dispensing-prescriptions customer-contact | 60 | 100 d
higher | specialist-nurse-aide | Specialistundersköterska, demensvård | Specialist assistant nurse, dementia care | assistant-nurse-elderly-care | dementia-care palliative-care knowledge-of-ageing mentoring-and-supervision-of-trainees | 40 | 50 d
higher | train-driver | Lokförare | Train driver | train-driver | train-driving railway-safety-rules train-driver-licence rail-vehicle-maintenance | 55 | 100
higher | wind-technician | Vindkraftstekniker | Wind turbine technician | industrial-electrician | wind-turbine-service hydraulics electrical-fault-finding working-at-height fall-protection-training | 70 | 100
short | forklift | Truckförarutbildning A och B | Forklift training A and B | forklift-driver warehouse-worker | forklift-driving forklift-licence | 1 | 100
short | hot-work | Heta arbeten | Hot work | | hot-work-certificate fire-safety | 1 | 100
short | working-high | Arbete på hög höjd och fallskydd | Working at height and fall protection | | working-at-height fall-protection-training mobile-platform-certificate | 1 | 100
short | first-aid | Första hjälpen och hjärt-lungräddning | First aid and CPR | | first-aid-and-cpr | 1 | 100
short | food-hygiene | Livsmedelshygien och egenkontroll | Food hygiene | | food-hygiene haccp allergen-management | 1 | 100 d
short | electrical-safety | Elsäkerhet för industrin | Electrical safety for industry | | electrical-safety lockout-tagout | 1 | 100
short | adr | ADR, farligt gods | ADR, dangerous goods | truck-driver | adr-certificate dangerous-goods | 1 | 100
short | overhead-crane | Traversutbildning | Overhead crane training | | overhead-crane-certificate lifting-and-slinging | 1 | 100
short | excel | Excel, fortsättning | Excel, intermediate | | excel data-analysis | 2 | 50 d
short | lean | Lean i produktionen | Lean production | | lean continuous-improvement 5s | 2 | 50 d
short | roadwork | Arbete på väg | Roadwork safety | construction-worker-civil-works | roadwork-safety-certificate traffic-regulations | 1 | 100
`;

/** What some of the courses require beforehand: course | skills. Such as another course of the pack gives. */
const requirements = `
automation | electrical-safety
process-technician | process-monitoring
maintenance-engineer | mechanical-maintenance
quality | precision-measurement
specialist-nurse-aide | nursing-care
wind-technician | electrical-safety
solar | electrical-installation
excel | computer-literacy
`;

export const courseRequirements = requirements
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()))
  .map(([course = '', skills = '']) => ({ course, skills: words(skills) }));

export const coursePlans: readonly CoursePlan[] = plans.trim().split('\n').map(readPlan);

function readPlan(line: string): CoursePlan {
  const [kind = '', id = '', sv = '', en = '', occupations = '', skills = '', weeks = '', paces = ''] = line
    .split('|')
    .map((part) => part.trim());
  const level = levelOf[kind];
  if (level === undefined) throw new Error(`no level ${kind}`);
  return {
    id,
    level,
    sv,
    en,
    occupations: words(occupations),
    skills: words(skills),
    weeks: Number(weeks),
    paces: words(paces)
      .filter((pace) => pace !== 'd')
      .map(Number),
    distance: words(paces).includes('d'),
  };
}

function words(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}
