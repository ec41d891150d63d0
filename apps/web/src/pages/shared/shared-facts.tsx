import { Trans, useLingui } from '@lingui/react/macro';
import type { Wishes } from '#contract/profiles.ts';
import type { Shared } from '#contract/shares.ts';
import { useFormat } from '../../i18n/format.ts';

/** Who somebody is, or what she wants: what of it was shared. */
export function SharedFacts({ about, wishes }: Pick<Shared, 'about' | 'wishes'>) {
  const { t } = useLingui();
  const wanted = useWanted(wishes);
  const facts: [string, string][] = [
    [t`Place`, about.place ?? ''],
    [t`E-mail`, about.email ?? ''],
    [t`Phone`, about.phone ?? ''],
    [t`In a few words`, about.about ?? ''],
    ...wanted,
  ];
  const told = facts.filter(([, words]) => words !== '');
  if (told.length === 0) return null;
  return (
    <section className="profile-section">
      <h2>{wishes === null ? <Trans>About</Trans> : <Trans>Wishes for work</Trans>}</h2>
      <dl className="profile-told">
        {told.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useWanted(wishes: Wishes | null): [string, string][] {
  const { t } = useLingui();
  const format = useFormat();
  if (wishes === null) return [];
  const hours = { 'full-time': t`Full time`, 'part-time': t`Part time`, either: t`Either` };
  return [
    [t`Where`, format.list(wishes.places)],
    [t`How much`, wishes.hours === null ? '' : hours[wishes.hours]],
    [t`Least pay`, wishes.payFloorSek === null ? '' : format.kronor(wishes.payFloorSek)],
    [t`To avoid`, format.list(wishes.avoid)],
    [t`Anything else`, wishes.note],
  ];
}
