import type { Kysely } from 'kysely';
import type { OccupationPage } from '#contract/occupations.ts';
import type { Label } from '#contract/schemas.ts';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import { type Catalogue, formerLabel, loadDefinition } from '#modules/taxonomy/index.ts';
import type { Subject } from './occupation-content.ts';

type Description = Pick<OccupationPage, 'label' | 'deprecated' | 'definition'>;

/** What a page's subject is called and what it is; an occupation without a definition has its group's. */
export async function describeSubject(
  subject: Subject,
  { kysely, catalogue, language }: { kysely: Kysely<Tables>; catalogue: Catalogue; language: Language },
): Promise<Description> {
  const ofGroup = (ssyk: string | undefined) => groupDefinition(kysely, catalogue, { ssyk, language });
  switch (subject.kind) {
    case 'occupation': {
      const { scheme, concept } = subject.key;
      const definition = (await loadDefinition(kysely, subject.key, language)) ?? (await ofGroup(subject.groups[0]));
      return { label: scheme.labelOf(concept, language), definition };
    }
    case 'group':
      return { label: catalogue.groupLabel(subject.ssyk, language), definition: await ofGroup(subject.ssyk) };
    case 'former':
      return { label: formerLabel(subject.concept, language), deprecated: true, definition: null };
  }
}

async function groupDefinition(
  kysely: Kysely<Tables>,
  { groups }: Catalogue,
  { ssyk, language }: { ssyk: string | undefined; language: Language },
): Promise<Label | null> {
  const concept = ssyk === undefined ? undefined : groups?.scheme.numberOf(ssyk);
  if (groups === undefined || concept === undefined) return null;
  return loadDefinition(kysely, { scheme: groups.scheme, concept }, language);
}
