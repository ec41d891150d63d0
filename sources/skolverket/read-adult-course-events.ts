import { checkReferences } from '../check-references.ts';
import type { CourseCollector, FoundOffering } from '../courses/collect-courses.ts';
import { dayMember, known, numberMember, paceMember, plainMember, textOf, webAddress } from '../courses/fields.ts';
import type { Towns } from '../courses/towns.ts';
import { type JsonNode, member, nodeAt } from '../json-node.ts';
import type { ReadReport } from '../pack.ts';
import { readJsonLines } from '../read-json-lines.ts';
import type { CourseLevelName } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';

interface Context {
  readonly towns: Towns;
  readonly courses: CourseCollector;
  readonly report: ReadReport;
}

/**
 * Adult-education course events gathered from Susa-navet (`courses_parsed.jsonl`): one line per event and
 * field of interest. Events without a name are passed over, the fields of one event are merged.
 */
export async function readAdultCourseEvents(file: SourceFile, { towns, courses, report }: Context): Promise<void> {
  const check = checkReferences(file, report);
  for await (const node of readJsonLines(file)) {
    const title = plainMember(node, 'Namn');
    const place = textOf(node, 'Studieort');
    const told = textOf(node, 'SusaKurstillfällePlatsKommunkod');
    const town = towns.find(place, told);
    check.resolves(place ?? '(no place)', place === undefined || town !== undefined);
    if (title === undefined || title === 'Okänd') report.passedOver(file.path, 'no name');
    else
      courses.add(
        { course: courseOf(node, title), offering: { ...offeringOf(node), ...known({ place }), ...town } },
        file.path,
      );
  }
}

const levels: Readonly<Record<string, CourseLevelName>> = {
  'gymnasial vuxenutbildning': 'komvux-upper-secondary',
  'grundläggande vuxenutbildning': 'komvux-basic',
  'Kommunal vuxenutbildning som anpassad utbildning på grundläggande nivå': 'komvux-adapted',
  'Kommunal vuxenutbildning som anpassad utbildning på gymnasial nivå': 'komvux-adapted',
  folkhögskola: 'folk-high-school',
  yrkeshögskoleutbildning: 'higher-vocational',
};

function courseOf(node: JsonNode, title: string): FoundOffering['course'] {
  const levelAsGiven = textOf(node, 'Niva');
  const level = levels[levelAsGiven ?? ''] ?? 'other';
  const text = plainMember(node, 'RekommenderadInformation');
  const credits = numberMember(node, 'Poang');
  const code = textOf(node, 'Kurskod');
  const subject = textOf(node, 'Intresseomrade_kategori');
  const sun = level === 'higher-vocational' ? sunOf(textOf(node, 'Amneskod')) : undefined;
  const system = level === 'higher-vocational' ? 'yh' : level === 'folk-high-school' ? 'other' : 'gy';
  return {
    title: { sv: title },
    text: known({ sv: text }),
    subjects: subject === undefined ? [] : [subject],
    level,
    sun: sun === undefined ? [] : [sun],
    ssyk: [],
    ...known({ levelAsGiven, code: code === 'Okänd' ? undefined : code }),
    ...(credits === undefined || credits === 0 ? {} : { credits: { value: credits, system } }),
  };
}

/** The subject code of a vocational education is an area of three digits and a SUN 2020 code: `525582d`. */
function sunOf(code: string | undefined): string | undefined {
  return /^\d{3}(\d{3}[a-z])$/.exec(code ?? '')?.[1];
}

function offeringOf(node: JsonNode): FoundOffering['offering'] {
  const id = numberMember(node, 'kurstillfalleId');
  if (id === undefined) throw new SourceProblem(nodeAt(member(node, 'kurstillfalleId')), 'a number', 'nothing');
  const required = numberMember(node, 'DistansObligatorisk') ?? 0;
  const voluntary = numberMember(node, 'DistansValfritt') ?? 0;
  const atDistance = required + voluntary > 0 || /\bdistans\b/i.test(textOf(node, 'Namn') ?? '');
  const taught = textOf(node, 'Undervisningssprak');
  return {
    id: `vux.${id}`,
    source: 'skolverket/adult-course-events',
    distanceStudy: atDistance,
    dates: {
      relative: false,
      ...known({
        start: dayMember(node, 'KurstillfalleStartdatum'),
        end: dayMember(node, 'KurstillfalleSlutdatum'),
        applyFrom: dayMember(node, 'ForstaAnsokningsdag'),
        applyBy: dayMember(node, 'SistaAnsokningsdag'),
      }),
    },
    ...known({
      provider: textOf(node, 'Utbildningsanordnare'),
      url: webAddress(textOf(node, 'UrlKurs')) ?? webAddress(textOf(node, 'UrlAnordnare')),
      meetings: required > 0 ? required : undefined,
      pacePercent: paceMember(node, 'Omfattning'),
      language: teachingLanguage(taught),
      seats: numberMember(node, 'AntalPlatser'),
    }),
  };
}

/** ISO 639-2 as Susa-navet writes it → ISO 639-1. */
export function teachingLanguage(code: string | undefined): string | undefined {
  return code === 'swe' ? 'sv' : code === 'eng' ? 'en' : /^[a-z]{2}$/.test(code ?? '') ? code : undefined;
}
