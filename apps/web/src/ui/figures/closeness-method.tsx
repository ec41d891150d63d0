import { Trans } from '@lingui/react/macro';

/** What the words of nearness stand for; the limits are those of `Closeness`. */
export function ClosenessMethod() {
  return (
    <p>
      <Trans>
        Nearness goes from 0 to 100. From 60 we say “close to what you do”, from 35 “some way from what you do”, below
        that “far from what you do”. Of the skills a job asks for we count the commonest, at most 16.
      </Trans>
    </p>
  );
}
