import { checkReferences } from '../check-references.ts';
import type { FoundOffering } from '../courses/collect-courses.ts';
import type { CourseContext } from '../courses/course-context.ts';
import { dayMember, known, numberMember, paceMember, plainMember, textOf } from '../courses/fields.ts';
import { elements, type JsonNode, member, optionalMember, textMember } from '../json-node.ts';
import { readJson } from '../read-json.ts';
import type { CourseLevelName } from '../records.ts';
import type { SourceFile } from '../source-file.ts';

/** Course events as Skolverket's API for planned educations lists them (v3, adult-education-events). */
export async function readAdultEventsApi(
  file: SourceFile,
  { towns, courses, report }: Omit<CourseContext, 'files'>,
): Promise<void> {
  const check = checkReferences(file, report);
  const body = member(await readJson(file), 'body');
  for (const node of elements(member(member(body, '_embedded'), 'listedAdultEducationEvents'))) {
    const place = textOf(node, 'town') ?? textOf(node, 'municipality');
    const town = towns.find(place, textOf(node, 'geographicalAreaCode'));
    check.resolves(place ?? '(no place)', place === undefined || town !== undefined);
    const title = plainMember(node, 'titleSv');
    if (title === undefined) report.passedOver(file.path, 'no name');
    else
      courses.add(
        { course: courseOf(node, title), offering: { ...offeringOf(node), ...known({ place }), ...town } },
        file.path,
      );
  }
}

/** By the beginning of the name of the type of school. */
const levels: readonly (readonly [RegExp, CourseLevelName])[] = [
  [/^yrkeshögskole/i, 'higher-vocational'],
  [/^högskole/i, 'university'],
  [/^gymnasial/i, 'komvux-upper-secondary'],
  [/^grundläggande/i, 'komvux-basic'],
  [/^(svenska för invandrare|sfi)/i, 'sfi'],
  [/^folkhögskol/i, 'folk-high-school'],
  [/anpassad/i, 'komvux-adapted'],
];

function courseOf(node: JsonNode, title: string): FoundOffering['course'] {
  const levelAsGiven = textOf(node, 'typeOfSchool');
  const value = numberMember(node, 'credits');
  const system = (['hp', 'yh', 'gy'] as const).find((known) => known === textOf(node, 'creditsSystem')) ?? 'other';
  return {
    title: { sv: title },
    text: {},
    subjects: [],
    level: levels.find(([pattern]) => pattern.test(levelAsGiven ?? ''))?.[1] ?? 'other',
    sun: [],
    ssyk: [],
    ...known({ levelAsGiven }),
    ...(value === undefined || value === 0 ? {} : { credits: { value, system } }),
  };
}

function offeringOf(node: JsonNode): FoundOffering['offering'] {
  return {
    id: textMember(node, 'educationEventId'),
    source: 'skolverket/adult-events',
    distanceStudy: optionalMember(node, 'distance')?.value === true,
    dates: {
      relative: false,
      ...known({ start: dayMember(node, 'semesterStartFrom'), applyBy: dayMember(node, 'lastApplicationDate') }),
    },
    ...known({ provider: plainMember(node, 'providerName'), pacePercent: paceMember(node, 'paceOfStudy') }),
  };
}
