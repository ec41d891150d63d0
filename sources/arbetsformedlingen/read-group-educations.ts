import { createHash } from 'node:crypto';
import { checkReferences } from '../check-references.ts';
import type { FoundOffering } from '../courses/collect-courses.ts';
import type { CourseContext } from '../courses/course-context.ts';
import { known, plainMember, textOf, webAddress } from '../courses/fields.ts';
import { elements, type JsonNode, members, nodeAt, shown, textMember } from '../json-node.ts';
import { readJson } from '../read-json.ts';
import type { CourseLevelName } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';

const levels: Readonly<Record<string, CourseLevelName>> = {
  aub: 'labour-market',
  folkhögskola: 'folk-high-school',
  'gymnasial vuxenutbildning': 'komvux-upper-secondary',
  'nationell yrkesutbildning': 'vocational',
};

/**
 * Educations that lead to an occupation group (`utbildningsdata.json`, keyed by SSYK code). The file has
 * neither dates nor providers: their starts are not published. One education under several groups is one course.
 */
export async function readGroupEducations(
  file: SourceFile,
  { towns, courses, report }: Omit<CourseContext, 'files'>,
): Promise<void> {
  const check = checkReferences(file, report);
  for (const [group, list] of members(await readJson(file))) {
    const ssyk = /^\d{4}(?= - |$)/.exec(group)?.[0];
    if (ssyk === undefined) throw new SourceProblem(nodeAt(list), 'an SSYK 2012 code of four digits', `"${group}"`);
    for (const node of elements(list)) {
      const place = textOf(node, 'ort');
      const town = towns.find(place);
      check.resolves(place ?? '(no place)', place === undefined || town !== undefined);
      courses.add(
        { course: courseOf(node, ssyk), offering: { ...offeringOf(node), ...known({ place }), ...town } },
        file.path,
      );
    }
  }
}

function courseOf(node: JsonNode, ssyk: string): FoundOffering['course'] {
  const kind = textMember(node, 'utbildningstyp');
  const title = plainMember(node, 'utbildningsnamn');
  if (title === undefined) throw new SourceProblem(nodeAt(node), 'a name', shown(undefined));
  return {
    title: { sv: title },
    text: known({ sv: plainMember(node, 'beskrivning') }),
    subjects: [],
    level: levels[kind] ?? 'other',
    levelAsGiven: kind === 'aub' ? 'arbetsmarknadsutbildning' : kind,
    sun: [],
    ssyk: [ssyk],
  };
}

function offeringOf(node: JsonNode): FoundOffering['offering'] {
  const [title = '', place = '', url = ''] = ['utbildningsnamn', 'ort', 'url'].map((name) => textOf(node, name));
  const hash = createHash('sha256').update([title, place, url].join('\n')).digest('base64url').slice(0, 12);
  return {
    id: `ssyk.${hash}`,
    source: 'arbetsformedlingen/group-educations',
    distanceStudy: /\bdistans\b/i.test(title),
    dates: { relative: false },
    ...known({ url: webAddress(url) }),
  };
}
