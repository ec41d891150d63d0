import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../i18n/language.ts';
import { type Choices, paths } from '../paths.ts';
import { Link } from './link.tsx';
import './steps.css';

const order = ['start', 'skills', 'county', 'next'] as const;
export type Step = (typeof order)[number];

/** Where she is on the way; steps behind are links, with her choices along. */
export function Steps({ current, choices }: { current: Step; choices: Choices }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const names: Record<Step, string> = {
    start: t`What you have done`,
    skills: t`Skills`,
    county: t`County`,
    next: t`Next jobs`,
  };
  const at = order.indexOf(current);
  return (
    <nav className="steps" aria-label={t`Steps`}>
      <ol>
        {order.map((step, index) => (
          <li key={step} data-state={index < at ? 'done' : index === at ? 'now' : 'ahead'}>
            <span className="steps-number" aria-hidden="true">
              {index + 1}
            </span>
            {index < at ? (
              <Link href={paths[step](lang, choices)}>{names[step]}</Link>
            ) : (
              <span aria-current={index === at ? 'step' : undefined}>{names[step]}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
