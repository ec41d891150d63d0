import { Plural, Trans } from '@lingui/react/macro';
import type { LeftOut } from '../known-choices.ts';
import { Notice } from './notice.tsx';

/** Says that some of what the address asks for is not in the data, so that nobody takes the answer for the whole. */
export function LeftOutNotice({ leftOut: { skills, occupations } }: { leftOut: LeftOut }) {
  if (skills + occupations === 0) return null;
  return (
    <Notice kind="warning">
      <p>
        {occupations === 0 ? null : (
          <Plural
            value={occupations}
            one="One occupation in the address is not in the data that is loaded and has been left out."
            other="# occupations in the address are not in the data that is loaded and have been left out."
          />
        )}{' '}
        {skills === 0 ? null : (
          <Plural
            value={skills}
            one="One skill in the address is not in the data that is loaded and has been left out."
            other="# skills in the address are not in the data that is loaded and have been left out."
          />
        )}{' '}
        <Trans>The link may have been made where other data is loaded.</Trans>
      </p>
    </Notice>
  );
}
