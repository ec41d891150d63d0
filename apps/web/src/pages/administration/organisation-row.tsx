import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { AllOrganisations, OrganisationBody } from '#contract/administration.ts';
import { OrganisationForm } from '../../forms/organisations/organisation-form.tsx';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { useTakeOver } from '../../ui/use-take-over.ts';
import { useCountyNames } from '../organisations/use-county-names.ts';
import { useOrganisationWords } from '../organisations/use-organisation-words.ts';

type Told = AllOrganisations['organisations'][number];

interface OrganisationRowProps {
  readonly organisation: Told;
  readonly onChange: (body: OrganisationBody) => Promise<unknown>;
  readonly onRemove: () => Promise<unknown>;
  readonly onInvite: () => Promise<unknown>;
}

/** What it is, where it may act and whether somebody owns it; who is in it is for its owners. */
export function OrganisationRow({ organisation, onChange, onRemove, onInvite }: OrganisationRowProps) {
  const [state, setState] = useState<'shown' | 'changing' | 'removing'>('shown');
  const takeOver = useTakeOver<HTMLButtonElement>();
  const close = () => setState('shown');
  const { name, owners } = organisation;
  if (state === 'changing')
    return (
      <li className="profile-item">
        <OrganisationForm
          organisation={organisation}
          submit={<Trans>Save</Trans>}
          onSubmit={(body) => onChange(body).then(close)}
          onCancel={close}
        />
      </li>
    );
  return (
    <li className="profile-item">
      <Words organisation={organisation} />
      {state === 'removing' ? (
        <div className="profile-item-acts">
          <Button small ref={takeFocus} onClick={() => void onRemove().then(close)}>
            <Trans>Yes, remove {name}</Trans>
          </Button>
          <Button look="quiet" small onClick={close}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      ) : (
        <div className="profile-item-acts">
          <Button look="quiet" small ref={takeOver} onClick={() => setState('changing')}>
            <Trans>
              Change<span className="visually-hidden"> {name}</span>
            </Trans>
          </Button>
          {owners > 0 ? null : (
            <>
              <Button look="quiet" small onClick={() => void onInvite()}>
                <Trans>
                  New link to an owner<span className="visually-hidden">: {name}</span>
                </Trans>
              </Button>
              <Button look="quiet" small onClick={() => setState('removing')}>
                <Trans>
                  Remove <span className="visually-hidden">{name}</span>
                </Trans>
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  );
}

const takeFocus = (element: HTMLElement | null) => element?.focus();

function Words({ organisation: { name, kind, regions, owners, invitedUntil } }: { organisation: Told }) {
  const { kinds } = useOrganisationWords();
  const counties = useCountyNames()(regions);
  const format = useFormat();
  const until = invitedUntil === null ? null : format.date(invitedUntil);
  return (
    <div className="profile-item-words">
      <span className="profile-item-title">{name}</span>
      <p>
        {kinds[kind]} · {counties === '' ? <Trans>No county granted yet</Trans> : counties}
      </p>
      <p className="profile-item-note">
        {owners > 0 ? <Plural value={owners} one="One owner." other="# owners." /> : <Trans>Nobody owns it.</Trans>}{' '}
        {owners > 0 || until === null ? null : <Trans>There is a link to an owner, which works until {until}.</Trans>}
      </p>
    </div>
  );
}
