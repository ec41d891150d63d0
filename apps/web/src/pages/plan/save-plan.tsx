import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Plan } from '#contract/plan.ts';
import { useJourney } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths, toSearch } from '../../paths.ts';
import { removeItem, saveItem, useProfile } from '../../profile.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';

/** For somebody signed in: saves the plan as it stands in her profile, or takes it away from there. */
export function SavePlan({ plan }: { plan: Plan | undefined }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const format = useFormat();
  const { choices } = useJourney();
  const profile = useProfile(lang);
  const [failed, setFailed] = useState(false);
  if (profile === undefined || plan === undefined) return null;
  const address = toSearch(choices);
  const saved = profile.plans.find((one) => one.choices === address);
  const toggle = () => {
    setFailed(false);
    const goals = format.list(plan.goals.map(({ goal }) => goal.label.text));
    const item = { name: t`The way to ${goals}`.slice(0, 200), choices: address, note: '' };
    const act = saved === undefined ? saveItem('plans', crypto.randomUUID(), item) : removeItem('plans', saved.id);
    act.catch(() => setFailed(true));
  };
  return (
    <>
      <Button small aria-pressed={saved !== undefined} onClick={toggle}>
        {saved === undefined ? <Trans>Save in my profile</Trans> : <Trans>Saved in my profile</Trans>}
      </Button>
      {saved === undefined ? null : (
        <Link href={paths.profile(lang)}>
          <Trans>See my profile</Trans>
        </Link>
      )}
      {failed ? (
        <span role="alert">
          <Trans>That did not get through. Try again.</Trans>
        </span>
      ) : null}
    </>
  );
}
