import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';

interface ItemRowProps {
  readonly name: string;
  readonly onEdit: (() => void) | undefined;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

export function ItemRow({ name, onEdit, onRemove, children }: ItemRowProps) {
  return (
    <li className="profile-item">
      <div className="profile-item-words">{children}</div>
      <div className="profile-item-acts">
        {onEdit === undefined ? null : (
          <Button look="quiet" small onClick={onEdit}>
            <Trans>
              Change<span className="visually-hidden"> {name}</span>
            </Trans>
          </Button>
        )}
        <Button look="quiet" small onClick={onRemove}>
          <Trans>
            Remove <span className="visually-hidden">{name}</span>
          </Trans>
        </Button>
      </div>
    </li>
  );
}

const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

/** What was just removed; its button takes over the keyboard. */
export function RemovedRow({ name, onUndo }: { name: string; onUndo: () => void }) {
  return (
    <li className="profile-item" data-removed>
      <div className="profile-item-words">
        <span className="profile-item-title">{name}</span> <Trans>Removed</Trans>
      </div>
      <div className="profile-item-acts">
        <Button look="quiet" small ref={takeFocus} onClick={onUndo}>
          <Trans>
            Undo <span className="visually-hidden">{name}</span>
          </Trans>
        </Button>
      </div>
    </li>
  );
}
