import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../i18n/language.ts';
import { useLanguageLevels, useLanguageName } from '../../pages/profile/item-names.ts';
import { LanguageWords } from '../../pages/profile/item-words.tsx';
import type { FieldSpec } from './field-spec.ts';
import { type Item, ItemSection } from './item-section.tsx';

/** ISO 639 codes of languages many in Sweden speak, the national minorities' and Swedish sign language among them. */
const codes =
  'am ar bg bn bs cs da de el en es et fa fi fit fr he hi hr hu hy id is it ja ko ku lt lv mk my nb ne nl om pa pl prs ps pt ro rom ru rw se sk sl sma smj so sq sr sv sw swl ta th ti tl tr uk ur uz vi yi zh'.split(
    ' ',
  );

export function LanguageSection({ items }: { items: readonly Item<'languages'>[] }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const levels = useLanguageLevels();
  const nameOf = useLanguageName();
  const level: FieldSpec = { name: 'level', label: t`How well`, kind: 'choice', options: Object.entries(levels) };
  const taken = new Set(items.map(({ id }) => id));
  const names = codes
    .filter((code) => !taken.has(code))
    .map((code): [string, string] => [code, nameOf({ id: code })])
    .sort(([, a], [, b]) => a.localeCompare(b, lang));
  const section = {
    part: 'languages' as const,
    title: <Trans>Languages</Trans>,
    empty: <Trans>Which languages do you speak?</Trans>,
    items,
    blank: { level: 'native' },
    nameOf,
    idFor: ({ id }: Record<string, unknown>) => String(id),
    add: { words: <Trans>Add a language</Trans>, name: t`New language` },
    renderSummary: (item: Item<'languages'>) => <LanguageWords language={item} />,
  };
  const language: FieldSpec = { name: 'id', label: t`Language`, kind: 'choice', options: names, required: true };
  return <ItemSection {...section} fields={[level]} addFields={[language, level]} />;
}
