import { Trans } from '@lingui/react/macro';
import type { SessionState } from '#contract/access.ts';
import type { Account } from '#contract/ways-in.ts';
import { refreshAccount } from '../../account.ts';
import { api } from '../../api.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { useAct } from '../../use-act.ts';
import { ProviderButtons } from '../sign-in/provider-buttons.tsx';
import { ConfirmFirst } from './confirm-first.tsx';
import '../sign-in/sign-in-page.css';

interface IdentityListProps extends Pick<Account, 'identities'> {
  readonly providers: SessionState['providers'];
}

/** Those who vouch for her, and those who could. */
export function IdentityList({ identities, providers }: IdentityListProps) {
  const lang = useLanguage();
  const { cause, run, again } = useAct();
  const others = providers.filter(({ id }) => identities.every(({ provider }) => provider !== id));
  if (identities.length === 0 && others.length === 0) return null;
  return (
    <section className="profile-section" aria-labelledby="identities">
      <h2 id="identities">
        <Trans>Electronic identification</Trans>
      </h2>
      <p>
        <Trans>Of who you are there, we store only a pseudonym that nobody can read: no name and no number.</Trans>
      </p>
      <ConfirmFirst cause={cause} again={again} />
      <ul className="profile-items">
        {identities.map((identity) => (
          <IdentityRow
            key={identity.id}
            identity={identity}
            onRemove={() =>
              void run(() => api.disconnectIdentity({ params: { id: identity.id } }).then(refreshAccount))
            }
          />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <>
          <p>
            <Trans>Connect one more way to sign in:</Trans>
          </p>
          <ProviderButtons
            providers={others}
            ask={(provider) => api.connectProvider({ body: { provider, to: paths.account(lang) } })}
            problem={ConfirmFirst}
          />
        </>
      )}
    </section>
  );
}

interface IdentityRowProps {
  readonly identity: Account['identities'][number];
  readonly onRemove: () => void;
}

function IdentityRow({ identity: { name, since, used, removable }, onRemove }: IdentityRowProps) {
  const format = useFormat();
  const [day, last] = [format.date(since), used === null ? null : format.moment(used)];
  return (
    <li className="profile-item">
      <div className="profile-item-words">
        <span className="profile-item-title">{name}</span>
        <p className="profile-item-note">
          <Trans>Since {day}.</Trans> {last === null ? <Trans>Not used yet.</Trans> : <Trans>Last used {last}.</Trans>}
        </p>
      </div>
      {removable ? (
        <div className="profile-item-acts">
          <Button look="quiet" small onClick={onRemove}>
            <Trans>
              Disconnect<span className="visually-hidden"> {name}</span>
            </Trans>
          </Button>
        </div>
      ) : null}
    </li>
  );
}
