import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import audit from './audit.json' with { type: 'json' };

interface Audit {
  readonly engine: string;
  readonly checks: number;
  /** Addresses without their language. */
  readonly pages: readonly string[];
  readonly rules: readonly string[];
  readonly violations: readonly { readonly rule: string; readonly pages: readonly string[] }[];
}

/** What the last automatic check found, as it was written when it was run. */
export function AuditResult() {
  const format = useFormat();
  const { engine, checks, pages, rules, violations }: Audit = audit;
  const day = format.date(audit.date);
  return (
    <>
      <p>
        <Trans>
          The pages below were checked by machine on {day} with {engine}: {checks} checks, in Swedish and English, most
          of them both light and dark, on a desktop and a phone.
        </Trans>{' '}
        <strong>
          <Plural
            value={violations.length}
            _0="Nothing was found that WCAG 2.2 AA forbids."
            one="One rule was broken."
            other="# rules were broken."
          />
        </strong>
      </p>
      {violations.length === 0 ? null : (
        <ul>
          {violations.map(({ rule, pages: where }) => (
            <li key={rule}>
              <code>{rule}</code>: {format.list(where)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Trans>
          A machine finds some of the faults, not all. The most common ways through the service are also gone through
          with the keyboard alone each time the program is tested.
        </Trans>
      </p>
      <Disclosure
        summary={<Plural value={pages.length} one="The page that was checked" other="The # pages that were checked" />}
      >
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <code>/{page}</code>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure
        summary={<Plural value={rules.length} one="The rule that was tested" other="The # rules that were tested" />}
      >
        <ul>
          {rules.map((rule) => (
            <li key={rule}>
              <code>{rule}</code>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
