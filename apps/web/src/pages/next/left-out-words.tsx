import { Plural, Trans } from '@lingui/react/macro';
import type { NextFilter, NextJobs } from '#contract/next.ts';
import { useJourney } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { asList } from '../../paths.ts';

/** How many jobs a filter hides, and what they fall short of. */
export function LeftOutWords({ filter, jobs }: { filter: NextFilter; jobs: NextJobs }) {
  const format = useFormat();
  const { choices } = useJourney();
  const count = jobs.filteredOut[filter];
  switch (filter) {
    case 'payFloor': {
      const floor = format.kronor(jobs.limits.payFloor ?? 0);
      return (
        <Plural
          value={count}
          one={`One job is hidden: its median pay is below ${floor}, or not known.`}
          other={`# jobs are hidden: their median pay is below ${floor}, or not known.`}
        />
      );
    }
    case 'chances':
      return (
        <Plural
          value={count}
          one="One job is hidden: its job chances are smaller, or not assessed."
          other="# jobs are hidden: their job chances are smaller, or not assessed."
        />
      );
    case 'level': {
      const level = jobs.limits.level ?? 4;
      return (
        <Plural
          value={count}
          one={`One job is hidden: it asks for longer education than level ${level}.`}
          other={`# jobs are hidden: they ask for longer education than level ${level}.`}
        />
      );
    }
    case 'decline':
      return (
        <Plural
          value={count}
          one="One job is hidden: less demand is expected in five years."
          other="# jobs are hidden: less demand is expected in five years."
        />
      );
    case 'advertised':
      return jobs.region === null ? (
        <Plural
          value={count}
          one="One job is hidden: nobody advertised it in the country."
          other="# jobs are hidden: nobody advertised them in the country."
        />
      ) : (
        <Plural
          value={count}
          one="One job is hidden: nobody advertised it in the county."
          other="# jobs are hidden: nobody advertised them in the county."
        />
      );
    case 'towards':
      return <Towards kind={asList(choices['towards'])[0] ?? 'green'} count={count} />;
  }
}

function Towards({ kind, count }: { kind: string; count: number }) {
  if (kind === 'care') return <Trans>{count} jobs outside health and social care are hidden.</Trans>;
  if (kind === 'digital')
    return <Trans>{count} jobs are hidden: less than half of their skills are digital, or unknown.</Trans>;
  return <Trans>{count} jobs are hidden: less than a fifth of their skills are green, or unknown.</Trans>;
}
