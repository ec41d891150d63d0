import { Trans, useLingui } from '@lingui/react/macro';
import type { Invitations } from '#contract/invitations.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { useOrganisationWords } from '../organisations/use-organisation-words.ts';

interface InvitationRowProps {
  readonly invitation: Invitations['invitations'][number];
  readonly onRevoke?: () => void;
}

export function InvitationRow({ invitation, onRevoke }: InvitationRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { roles } = useOrganisationWords();
  const { role, note, madeBy, state } = invitation;
  const title = note === '' ? roles[role] : note;
  const maker = madeBy === null ? t`an administrator of the service` : madeBy === '' ? t`an owner` : madeBy;
  const [made, until] = [format.date(invitation.createdAt), format.moment(invitation.expiresAt)];
  const ended = invitation.endedAt === null ? '' : format.moment(invitation.endedAt);
  return (
    <li className="profile-item">
      <div className="profile-item-words">
        <span className="profile-item-title">{title}</span>
        {note === '' ? null : <p>{roles[role]}</p>}
        <p className="profile-item-note">
          <Trans>
            Made by {maker} {made}.
          </Trans>{' '}
          {state === 'open' ? <Trans>Works until {until}.</Trans> : null}
          {state === 'used' ? <Trans>Used {ended}.</Trans> : null}
          {state === 'revoked' ? <Trans>Revoked {ended}.</Trans> : null}
          {state === 'expired' ? <Trans>Ended unused {ended}.</Trans> : null}
        </p>
      </div>
      {onRevoke === undefined ? null : (
        <div className="profile-item-acts">
          <Button look="quiet" small onClick={onRevoke}>
            <Trans>
              Revoke<span className="visually-hidden">: {title}</span>
            </Trans>
          </Button>
        </div>
      )}
    </li>
  );
}
