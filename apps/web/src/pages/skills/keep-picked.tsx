import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { api } from '../../api.ts';
import { ChoiceGroup } from '../../forms/profile/choice-group.tsx';
import { useDraft } from '../../forms/start/draft.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { refreshProfile, useProfile } from '../../profile.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Link } from '../../ui/link.tsx';
import { useFocusOnLoss } from '../../ui/use-focus-on-loss.ts';
import { SignInToKeep } from '../sign-in/sign-in-to-keep.tsx';
import { useKeepable } from './use-keepable.ts';

type Kept = { readonly keys: string; readonly added: number } | 'failed' | null;

/**
 * For somebody signed in: she picks what of all that was read to keep in her profile. Skills are picked beforehand,
 * since she has just gone through them; what else was read is not. Nothing is kept before she says so.
 */
export function KeepPicked({ ids }: { ids: readonly string[] }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const profile = useProfile(lang);
  const signedOut = useSession()?.session === null;
  const keepable = useKeepable(ids, useDraft(), profile);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [kept, setKept] = useState<Kept>(null);
  const isOn = (key: string) => changed.get(key) ?? key.startsWith('skills ');
  const picked = keepable.filter(({ key }) => isOn(key));
  const keys = picked.map(({ key }) => key).join('|');
  const heading = useFocusOnLoss<HTMLHeadingElement>(picked.length);
  if (signedOut) return <KeepHint />;
  if (profile === undefined || (keepable.length === 0 && kept === null)) return null;
  const choose = (chosen: readonly string[], on: boolean) =>
    setChanged((before) => new Map([...before, ...chosen.map((key): [string, boolean] => [key, on])]));
  const keep = async () => {
    try {
      const { added } = await api.keepInProfile({
        body: {
          skills: picked.flatMap((one) => (one.part === 'skills' ? [one.item] : [])),
          experiences: picked.flatMap((one) => (one.part === 'experiences' ? [one.item] : [])),
          educations: picked.flatMap((one) => (one.part === 'educations' ? [one.item] : [])),
        },
      });
      await refreshProfile();
      setKept({ keys, added });
    } catch {
      setKept('failed');
    }
  };
  const group = (part: string) => keepable.filter((one) => one.part === part);
  const chosen = new Set(picked.map(({ key }) => key));
  const shared = { chosen, onChoose: choose };
  const more = group('experiences').length + group('educations').length > 0;
  return (
    <section className="keep-picked" aria-labelledby="keep-picked">
      <h2 id="keep-picked" ref={heading} tabIndex={-1}>
        <Trans>Keep in my profile</Trans>
      </h2>
      <p>
        <Trans>Nothing is stored until you say so. You can change everything afterwards in your profile.</Trans>
      </p>
      {keepable.length === 0 ? null : (
        <Disclosure summary={<Trans>Pick what to keep</Trans>} open={more}>
          <ChoiceGroup
            {...shared}
            title={t`Experience`}
            hint={t`Read by a computer from your text. Pick only what is right.`}
            options={group('experiences')}
          />
          <ChoiceGroup {...shared} title={t`Education`} options={group('educations')} />
          <ChoiceGroup {...shared} title={t`Skills`} options={group('skills')} />
        </Disclosure>
      )}
      {picked.length === 0 ? null : (
        <Button onClick={() => void keep()}>
          <Plural value={picked.length} one="Keep one thing in my profile" other="Keep # things in my profile" />
        </Button>
      )}
      <p role="status">
        {kept === 'failed' ? <Trans>That did not get through. Try again.</Trans> : null}
        {kept === null || kept === 'failed' ? null : (
          <>
            <Plural
              value={kept.added}
              _0="Your profile had it all."
              one="One thing is new in your profile."
              other="# things are new in your profile."
            />{' '}
            <Link href={paths.profile(lang)}>
              <Trans>To my profile</Trans>
            </Link>
          </>
        )}
      </p>
    </section>
  );
}

function KeepHint() {
  return (
    <SignInToKeep>
      <Trans>Do you want to keep this in a profile of your own?</Trans>
    </SignInToKeep>
  );
}
