import { elements, member, nodeAt, optionalMember, textMember } from '../json-node.ts';
import type { SourceFile } from '../source-file.ts';
import { asJobtechId } from './jobtech-id.ts';
import { checkOf, type JobtechScheme } from './jobtech-scheme.ts';
import { namesIn } from './names-in.ts';
import { readConcepts } from './read-concepts.ts';

/**
 * Job titles and the occupations they may mean (`info_job_titles.json`). A title that means no occupation
 * of the pack leads nowhere and is left out; one that names none at all counts as one reference left out.
 */
export async function readJobTitles(file: SourceFile, scheme: JobtechScheme): Promise<void> {
  const check = checkOf(scheme, file);
  for (const title of await readConcepts(file)) {
    const id = asJobtechId(member(title, 'id'));
    const named = elements(member(title, 'related')).map((node) => asJobtechId(member(node, 'id')));
    if (named.length === 0) check.resolves(`${id} (names no occupation)`, false);
    const occupations = named.filter((occupation) => check.resolves(occupation, scheme.occupations.has(occupation)));
    if (occupations.length === 0) continue;
    scheme.collected.concept({ id, kind: 'job-title' }, nodeAt(title));
    const label = textMember(title, 'preferred_label').trim();
    scheme.collected.label(id, 'sv', 'preferred', label);
    for (const occupation of occupations) {
      scheme.collected.relate('title-of', id, occupation);
      rememberTitle(occupation, label, scheme);
    }
  }
}

function rememberTitle(occupation: string, label: string, scheme: JobtechScheme): void {
  const titles = scheme.titlesOf.get(occupation) ?? new Set<string>();
  titles.add(label.toLowerCase());
  scheme.titlesOf.set(occupation, titles);
}

/**
 * More wordings of occupations (`info_occupations.json`): an alternative label, unless a job title of that
 * occupation says the same. About a quarter of its entries belong to another taxonomy version; one whose label puts
 * the name of an occupation beside others (“Städare/Lokalvårdare”, where “Städare” is left) still names that one.
 */
export async function readOccupationWordings(file: SourceFile, scheme: JobtechScheme): Promise<void> {
  const check = checkOf(scheme, file);
  for (const occupation of await readConcepts(file)) {
    const given = asJobtechId(member(occupation, 'id'));
    const names = namesIn(
      optionalMember(occupation, 'preferred_label') ? textMember(occupation, 'preferred_label') : '',
    );
    const id = scheme.occupations.has(given) ? given : namedBy(names, scheme);
    check.resolves(given, id !== undefined);
    if (id === undefined) continue;
    const titles = elements(member(occupation, 'title')).map((title) => textMember(title, 'preferred_label').trim());
    for (const text of [...names, ...titles]) {
      if (scheme.titlesOf.get(id)?.has(text.toLowerCase())) continue;
      scheme.collected.label(id, 'sv', 'alternative', text);
    }
  }
}

function namedBy(names: readonly string[], { occupationByLabel }: JobtechScheme): string | undefined {
  return names.flatMap((name) => occupationByLabel.get(name.toLowerCase()) ?? [])[0];
}
