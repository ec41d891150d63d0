import { Trans, useLingui } from '@lingui/react/macro';
import type { About } from '#contract/profiles.ts';
import { api } from '../../api.ts';
import type { FieldSpec } from './field-spec.ts';
import { SingleSection } from './single-section.tsx';

export function AboutSection({ about }: { about: About }) {
  const { t } = useLingui();
  const fields: readonly FieldSpec[] = [
    { name: 'name', label: t`Name`, kind: 'line', autoComplete: 'name' },
    { name: 'place', label: t`Where you live`, kind: 'line', maxLength: 100, autoComplete: 'address-level2' },
    {
      name: 'email',
      label: t`E-mail`,
      hint: t`For your CV; nothing is sent to it.`,
      kind: 'line',
      autoComplete: 'email',
    },
    { name: 'phone', label: t`Phone`, hint: t`For your CV.`, kind: 'line', maxLength: 50, autoComplete: 'tel' },
    { name: 'about', label: t`A few lines about you`, kind: 'text', wide: true },
  ];
  return (
    <SingleSection
      title={<Trans>About you</Trans>}
      name={t`About you`}
      empty={<Trans>Your name and how you are reached, if you want them in your CV.</Trans>}
      told={[
        [t`Where you live`, about.place],
        [t`E-mail`, about.email],
        [t`Phone`, about.phone],
        [t`In a few words`, about.about],
      ]}
      fields={fields}
      values={about}
      pick={(profile) => profile.about}
      save={(values) => api.saveAbout({ body: values as About })}
    />
  );
}
