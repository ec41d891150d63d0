import type { Language } from '#kit/language.ts';
import { checkReferences } from '../check-references.ts';
import type { FoundOffering } from '../courses/collect-courses.ts';
import type { CourseContext } from '../courses/course-context.ts';
import { dayMember, known, numberMember, paceMember, textOf } from '../courses/fields.ts';
import { filesOf } from '../dataset-reader.ts';
import { elements, type JsonNode, member, nodeAt, optionalMember, textMember } from '../json-node.ts';
import { readJson } from '../read-json.ts';
import { teachingLanguage } from '../skolverket/read-adult-course-events.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';
import { addressOf, recordsOf, stringsOf, wordsOf } from './emil-node.ts';
import { type EmilInfo, levelOf, readEmilInfos } from './read-emil-infos.ts';

interface Around {
  readonly infos: ReadonlyMap<string, EmilInfo>;
  readonly providers: ReadonlyMap<string, string>;
}

/**
 * Susa-navet's education events in EMIL 3, with what education infos and providers say of them where the
 * pack has those. Deleted and cancelled events are passed over.
 */
export async function readEmilEvents(file: SourceFile, context: CourseContext): Promise<void> {
  const around = { infos: await readEmilInfos(context.files), providers: await readProviders(context) };
  for (const node of recordsOf(await readJson(file), 'educationEvents')) readEvent(node, { file, context, around });
}

/** The names of education providers by their ids. */
async function readProviders({ files }: CourseContext): Promise<ReadonlyMap<string, string>> {
  const providers = new Map<string, string>();
  for (const file of filesOf(files, 'emil/providers')) {
    for (const node of recordsOf(await readJson(file), 'educationProviders')) {
      const content = optionalMember(node, 'content');
      const name = content === undefined ? undefined : wordIn(stringsOf(content, 'name'));
      if (name !== undefined) providers.set(textMember(node, 'id'), name);
    }
  }
  return providers;
}

interface EventContext {
  readonly file: SourceFile;
  readonly context: CourseContext;
  readonly around: Around;
}

function readEvent(node: JsonNode, { file, context, around }: EventContext): void {
  const { towns, courses, report } = context;
  const content = optionalMember(node, 'content');
  if (textMember(node, 'status') === 'DELETED' || content === undefined) {
    report.passedOver(file.path, 'deleted');
    return;
  }
  if (optionalMember(content, 'isCancelled')?.value === true) {
    report.passedOver(file.path, 'cancelled');
    return;
  }
  const check = checkReferences(file, report);
  const locations = optionalMember(content, 'locations');
  const [location] = locations === undefined ? [] : elements(locations);
  const place = location === undefined ? undefined : textOf(location, 'town');
  const town = location === undefined ? undefined : towns.find(place, textOf(location, 'areaCode'));
  check.resolves(place ?? '(no place)', place === undefined || town !== undefined);
  const info = around.infos.get(textOf(content, 'education') ?? '');
  const offering = { ...offeringOf(content, info, around.providers), ...known({ place }), ...town };
  courses.add({ course: courseOf(content, info), offering }, file.path);
}

function courseOf(content: JsonNode, info: EmilInfo | undefined): FoundOffering['course'] {
  const title = { ...info?.course.title, ...stringsOf(content, 'title') };
  if (wordIn(title) === undefined)
    throw new SourceProblem(nodeAt(member(content, 'title')), 'a title', 'none in Swedish or English');
  const keywords = wordsOf(content, 'keywords');
  const id = textMember(content, 'identifier');
  if (info !== undefined)
    return { ...info.course, title, subjects: [...new Set([...info.course.subjects, ...keywords])] };
  return { title, text: {}, subjects: keywords, level: levelOf(undefined, id), sun: [], ssyk: [] };
}

function offeringOf(
  content: JsonNode,
  info: EmilInfo | undefined,
  providers: Around['providers'],
): FoundOffering['offering'] {
  const distance = optionalMember(content, 'distance');
  const execution = optionalMember(content, 'execution');
  const application = optionalMember(content, 'application');
  const start = execution === undefined ? undefined : dayMember(execution, 'start');
  const pace = optionalMember(content, 'paceOfStudy');
  const languages = optionalMember(content, 'languageOfInstructions');
  const taught = languages === undefined ? undefined : elements(languages)[0]?.value;
  const owners = optionalMember(content, 'providers');
  const owner = owners === undefined ? undefined : elements(owners)[0]?.value;
  return {
    id: textMember(content, 'identifier'),
    source: 'emil/events',
    distanceStudy: distance !== undefined,
    dates: {
      relative: false,
      ...known({
        start,
        end: execution === undefined ? undefined : dayMember(execution, 'end'),
        applyFrom: application === undefined ? undefined : dayMember(application, 'first'),
        applyBy: application === undefined ? undefined : dayMember(application, 'last'),
        knownTo: start === undefined ? dayMember(content, 'expires') : undefined,
      }),
    },
    ...known({
      provider: typeof owner === 'string' ? providers.get(owner) : undefined,
      url: addressOf(content, 'url') ?? info?.url,
      meetings: distance === undefined ? undefined : numberMember(distance, 'noOfMandatorySessions'),
      pacePercent: pace === undefined ? undefined : paceMember(pace, 'percentage'),
      language: typeof taught === 'string' ? teachingLanguage(taught) : undefined,
      weeks: info?.weeks,
      costNote: tuitionNote(content),
    }),
  };
}

/** Tuition at universities is for those from outside the EU, the EEA and Switzerland (förordning 2010:543). */
function tuitionNote(content: JsonNode): Partial<Record<Language, string>> | undefined {
  const extensions = optionalMember(content, 'extensions');
  const fees =
    extensions === undefined ? [] : elements(extensions).flatMap((each) => optionalMember(each, 'tuitionFee') ?? []);
  const [fee] = fees;
  const total =
    fee === undefined || optionalMember(fee, 'value')?.value !== true ? undefined : numberMember(fee, 'total');
  if (total === undefined) return undefined;
  return {
    sv: `Avgift ${total} kr för den som inte är medborgare i EU, EES eller Schweiz.`,
    en: `A fee of SEK ${total} for those who are not citizens of the EU, the EEA or Switzerland.`,
  };
}

function wordIn(words: Partial<Record<Language, string>>): string | undefined {
  return words.sv ?? words.en;
}
