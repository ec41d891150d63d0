import type { FoundOffering } from '../courses/collect-courses.ts';
import { known, numberMember, textOf } from '../courses/fields.ts';
import { type DatasetFiles, filesOf } from '../dataset-reader.ts';
import { elements, type JsonNode, optionalMember, textMember } from '../json-node.ts';
import { readJson } from '../read-json.ts';
import type { CourseLevelName } from '../records.ts';
import { addressOf, codeOf, recordsOf, stringsOf } from './emil-node.ts';

/** What an education info says of every event of it. */
export interface EmilInfo {
  readonly course: FoundOffering['course'];
  readonly url?: string;
  readonly weeks?: number;
}

/** Education infos in EMIL 3 by their ids. */
export async function readEmilInfos(files: DatasetFiles): Promise<ReadonlyMap<string, EmilInfo>> {
  const infos = new Map<string, EmilInfo>();
  for (const file of filesOf(files, 'emil/infos')) {
    for (const node of recordsOf(await readJson(file), 'educationInfos')) {
      const content = optionalMember(node, 'content');
      if (content !== undefined) infos.set(textMember(node, 'id'), infoOf(content));
    }
  }
  return infos;
}

function infoOf(content: JsonNode): EmilInfo {
  const type = codeOf(content, 'type');
  const credits = optionalMember(content, 'credits');
  const value = credits === undefined ? undefined : numberMember(credits, 'credits');
  const written = credits === undefined ? undefined : codeOf(credits, 'system');
  const system = (['hp', 'yh', 'gy'] as const).find((one) => one === written) ?? 'other';
  const extent = optionalMember(content, 'extent');
  const inWeeks = extent !== undefined && codeOf(extent, 'unit') === 'weeks';
  return {
    course: {
      title: stringsOf(content, 'title'),
      text: stringsOf(content, 'description'),
      eligibility: stringsOf(content, 'eligibility'),
      subjects: [],
      level: levelOf(type, textMember(content, 'identifier')),
      sun: sunCodes(content),
      ssyk: [],
      ...known({ levelAsGiven: type, code: textOf(content, 'code') }),
      ...(value === undefined || value === 0 ? {} : { credits: { value, system } }),
    },
    ...known({ url: addressOf(content, 'url'), weeks: inWeeks ? numberMember(extent, 'length') : undefined }),
  };
}

const levels: Readonly<Record<string, CourseLevelName>> = {
  HS: 'university',
  YH: 'higher-vocational',
  FHS: 'folk-high-school',
  FHSK: 'folk-high-school',
  VUXGR: 'komvux-basic',
  VUXGY: 'komvux-upper-secondary',
  VUXSFI: 'sfi',
  SFI: 'sfi',
};

/** By the type of school, else by which register the id comes from. */
export function levelOf(type: string | undefined, id: string): CourseLevelName {
  const told = levels[type ?? ''];
  if (told !== undefined) return told;
  if (/\.uoh\./.test(id)) return 'university';
  if (/\.(myh|yh)\./.test(id)) return 'higher-vocational';
  return /\.fhsk?\./.test(id) ? 'folk-high-school' : 'other';
}

function sunCodes(content: JsonNode): readonly string[] {
  const subjects = optionalMember(content, 'subjects');
  if (subjects === undefined) return [];
  return elements(subjects).flatMap((subject) => {
    const code = textMember(subject, 'code').toLowerCase();
    return /sun/i.test(textMember(subject, 'type')) && /^\d{3}[a-z]$/.test(code) ? [code] : [];
  });
}
