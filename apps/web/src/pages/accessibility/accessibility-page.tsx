import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AuditResult } from './audit-result.tsx';
import '../about/about-page.css';

/** The accessibility statement by the act (2018:1937), as a draft: what was checked by machine is filled in, the rest is the region's. */
export function AccessibilityPage() {
  const { t } = useLingui();
  return (
    <div className="about-page">
      <PageHeading
        title={t`Accessibility statement`}
        lead={<Trans>Everybody is to be able to use Vidare, with whatever help they use themselves.</Trans>}
      >
        <Trans>Accessibility statement</Trans>
      </PageHeading>
      <Notice kind="warning" title={<Trans>Draft for the region to complete</Trans>}>
        <p>
          <Trans>
            The Act on accessibility of digital public services (2018:1937) asks for a statement of whoever runs the
            service. Before it is opened to the public, the region has it tested by people who use aids, states how far
            it meets the act, and fills in its contact and the supervisory authority.
          </Trans>
        </p>
      </Notice>
      <h2>
        <Trans>How accessible it is</Trans>
      </h2>
      <p>
        <Trans>
          Vidare is built to meet WCAG 2.2, level AA. How far it does has not been assessed by an expert or by people
          who use aids. Until then it counts as partly compliant.
        </Trans>
      </p>
      <h2>
        <Trans>What has been checked</Trans>
      </h2>
      <AuditResult />
      <h2>
        <Trans>What may be hard</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Maps and timelines are pictures. Each has a list or a table beside it with the same content.</Trans>
        </li>
        <li>
          <Trans>Names of occupations, skills and courses come from others, and can be long or in English.</Trans>
        </li>
        <li>
          <Trans>There is no sign language and no easy-to-read version yet.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>If something does not work for you</Trans>
      </h2>
      <p>
        <Trans>
          Tell those who run the service: what you wanted to do, and with which aids. If you are not content with the
          answer, you can complain to the authority that supervises the act. The region fills in both here.
        </Trans>
      </p>
    </div>
  );
}
