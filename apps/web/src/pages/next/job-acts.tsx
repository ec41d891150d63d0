import { Trans } from '@lingui/react/macro';
import type { NextJob } from '#contract/next.ts';
import { sharedChoices, useJourney, useReplaceAddress } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { mostCompared } from '../compare/compared.ts';
import { SaveJob } from './save-job.tsx';

/** What she can do with a job: put it beside others, or put it away. */
export function JobActs({ job, onHide }: { job: NextJob; onHide: () => void }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const compared = asList(choices['compare']);
  const chosen = compared.includes(job.ssyk);
  const toggle = () => {
    const compare = chosen ? compared.filter((ssyk) => ssyk !== job.ssyk) : [...compared, job.ssyk];
    replaceAddress(paths.next(lang, { ...choices, compare }));
  };
  return (
    <div className="job-acts no-print">
      <ButtonLink href={paths.plan(lang, { ...sharedChoices(choices), goal: job.ssyk })} look="quiet" small>
        <Trans>
          Plan the way there<span className="visually-hidden">: {job.label.text}</span>
        </Trans>
      </ButtonLink>
      <label className="job-compare">
        <input
          type="checkbox"
          checked={chosen}
          disabled={!chosen && compared.length >= mostCompared}
          onChange={toggle}
        />
        <Trans>
          Compare<span className="visually-hidden"> {job.label.text}</span>
        </Trans>
      </label>
      <SaveJob job={job} />
      <Button look="quiet" small onClick={onHide}>
        <Trans>
          Not for me<span className="visually-hidden">, hide {job.label.text}</span>
        </Trans>
      </Button>
    </div>
  );
}
