import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { NextJob } from '#contract/next.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { toSearch } from '../../paths.ts';
import { removeItem, saveItem, useProfile } from '../../profile.ts';
import { Button } from '../../ui/button.tsx';

/** For somebody signed in: saves the job in her profile, or takes it away from there. */
export function SaveJob({ job }: { job: NextJob }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const profile = useProfile(lang);
  const [failed, setFailed] = useState(false);
  if (profile === undefined) return null;
  const saved = profile.jobs.some(({ id }) => id === job.ssyk);
  const toggle = () => {
    setFailed(false);
    const { compare: _compare, ...rest } = choices;
    const item = { name: job.label.text, choices: toSearch(rest), note: '' };
    const act = saved ? removeItem('jobs', job.ssyk) : saveItem('jobs', job.ssyk, item);
    act.catch(() => setFailed(true));
  };
  return (
    <>
      <Button look="quiet" small aria-pressed={saved} onClick={toggle}>
        {saved ? <Trans>Saved</Trans> : <Trans>Save</Trans>}
        <span className="visually-hidden"> {job.label.text}</span>
      </Button>
      {failed ? (
        <span role="alert">
          <Trans>That did not get through. Try again.</Trans>
        </span>
      ) : null}
    </>
  );
}
