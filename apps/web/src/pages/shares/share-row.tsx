import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ProfilePart, profileParts } from '#contract/profiles.ts';
import type { Share } from '#contract/shares.ts';
import { useFormat } from '../../i18n/format.ts';
import { closeShare } from '../../shares.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { usePartNames } from './part-names.ts';

interface ShareRowProps {
  readonly share: Share;
  readonly onClosed: () => void;
  readonly onFailed: (failed: boolean) => void;
}

/** A link: what it shows, how long it works, when it was opened, and its end. */
export function ShareRow({ share, onClosed, onFailed }: ShareRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const partNames = usePartNames();
  const { id, name, state, openedAt, opens } = share;
  const [made, until, closed] = [share.createdAt, share.expiresAt, share.closedAt ?? ''].map(format.date);
  const shown = [
    ...share.about.map((field) => partNames[field]),
    ...(share.wishes ? [t`wishes for work`] : []),
    ...partsOf(share).map(([part, count]) => `${partNames[part]} (${count})`),
  ];
  const close = async () => {
    onFailed(false);
    await closeShare(id).then(onClosed, () => onFailed(true));
  };
  return (
    <li className="profile-item">
      <div className="profile-item-words">
        <span className="profile-item-title">{name}</span>
        <p>{format.list(shown)}</p>
        <p className="profile-item-note">
          {state === 'open' ? (
            <Trans>
              Made {made}, works until {until}.
            </Trans>
          ) : null}
          {state === 'expired' ? (
            <Trans>
              Made {made}, ended {until}.
            </Trans>
          ) : null}
          {state === 'closed' ? (
            <Trans>
              Made {made}, closed {closed}.
            </Trans>
          ) : null}{' '}
          <Plural value={opens} _0="Not opened." one="Opened once." other="Opened # times." />
        </p>
        {openedAt.length === 0 ? null : (
          <Disclosure summary={<Trans>When it was opened</Trans>}>
            <ul className="share-openings">
              {openedAt.map((at) => (
                <li key={at}>{format.moment(at)}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      {state === 'open' ? (
        <div>
          <Button small onClick={() => void close()}>
            <Trans>
              Close the link<span className="visually-hidden">: {name}</span>
            </Trans>
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function partsOf({ items }: Share): [ProfilePart, number][] {
  const counted = profileParts.map((part): [ProfilePart, number] => [
    part,
    items.filter((item) => item.part === part).length,
  ]);
  return counted.filter(([, count]) => count > 0);
}
