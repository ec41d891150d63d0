import type { RecognisedDocument } from '#contract/documents.ts';
import type { Language } from '#kit/language.ts';
import { api } from '../../api.ts';
import { type Journey, withOccupations, withSkills } from '../../choices.ts';
import { rememberOccupation, rememberSkill } from '../../labels.ts';
import type { Choices } from '../../paths.ts';
import { chosenAfterReading } from './chosen-after-reading.ts';
import { currentDraft, type Found, updateDraft } from './draft.ts';

/** The largest file the server takes. */
export const mostBytes = 5 * 1024 * 1024;

/** Has a document read, and answers the choices the skills step opens with. The file is not kept here either. */
export async function beginFromDocument(lang: Language, journey: Journey, file: File): Promise<Choices> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await api.readDocument({ query: { lang, top: 40 }, body: bytes });
  for (const skill of read.skills) rememberSkill(lang, skill);
  for (const { occupations } of read.occupations) for (const one of occupations) rememberOccupation(lang, one);
  const { text, found } = asWritten(read);
  // A CV with parts of its own is taken apart here: its titles and dates need not be sent to be known.
  const { resumeEntries } = await import('./resume-entries.ts');
  const isResume = read.document.format === 'json-resume';
  const entries = resumeEntries(isResume ? new TextDecoder().decode(bytes) : '');
  const before = currentDraft();
  updateDraft({ text, found, notices: read.notices, entries });
  const chosen = chosenAfterReading(journey.skills, before, found);
  return withSkills(withOccupations(journey.choices, journey.occupations), chosen);
}

/** The sentences something was read from as if she had written them, a line each, so that she can see and change them. */
export function asWritten({
  sentences,
  skills,
  occupations,
}: Pick<RecognisedDocument, 'sentences' | 'skills' | 'occupations'>): {
  text: string;
  found: Found;
} {
  const starts: number[] = [];
  let length = 0;
  for (const sentence of sentences) {
    starts.push(length);
    length += sentence.length + 1;
  }
  const moved = (evidence: RecognisedDocument['skills'][number]['evidence']) =>
    evidence.flatMap(({ sentence, spans }) => spans.map((span) => span.map((at) => at + (starts[sentence] ?? 0))));
  return {
    text: sentences.join('\n'),
    found: {
      skills: skills.map(({ id, label, score, sure, evidence }) => ({
        id,
        label,
        score,
        sure,
        evidence: moved(evidence),
      })),
      occupations: occupations.map(({ evidence, mentions: _, ...rest }) => ({ ...rest, evidence: moved(evidence) })),
    },
  };
}
