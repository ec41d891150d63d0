import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { knownSkill } from '../../labels.ts';
import { paths } from '../../paths.ts';
import { refreshProfile, schemeOf } from '../../profile.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';

type Kept = { readonly ids: string; readonly added: number; readonly already: number } | 'failed' | null;

/** For somebody signed in: keeps the skills she has confirmed in her profile. Nothing is kept before she says so. */
export function KeepSkills({ ids }: { ids: readonly string[] }) {
  const lang = useLanguage();
  const signedIn = (useSession()?.session ?? null) !== null;
  const [kept, setKept] = useState<Kept>(null);
  const known = ids.map((id) => knownSkill(lang, id)).filter((skill) => skill !== undefined);
  if (!signedIn || known.length === 0) return null;
  const now = ids.join('|');
  const keep = async () => {
    const skills = known.map(({ id, label }) => ({
      id,
      scheme: schemeOf(id),
      name: label.text,
      level: null,
      evidence: '',
    }));
    try {
      const { added, already } = await api.keepInProfile({ body: { skills, experiences: [] } });
      await refreshProfile();
      setKept({ ids: now, added, already });
    } catch {
      setKept('failed');
    }
  };
  return (
    <div className="keep-skills">
      {kept !== null && kept !== 'failed' && kept.ids === now ? null : (
        <Button onClick={() => void keep()}>
          <Plural value={known.length} one="Keep the skill in my profile" other="Keep # skills in my profile" />
        </Button>
      )}
      <p role="status">
        {kept === null || kept === 'failed' || kept.ids !== now ? null : (
          <>
            <Plural
              value={kept.added}
              _0="Your profile had them all."
              one="One skill is new in your profile."
              other="# skills are new in your profile."
            />{' '}
            <Link href={paths.profile(lang)}>
              <Trans>To my profile</Trans>
            </Link>
          </>
        )}
        {kept === 'failed' ? <Trans>That did not get through. Try again.</Trans> : null}
      </p>
    </div>
  );
}
