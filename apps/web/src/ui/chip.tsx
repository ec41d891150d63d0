import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import './chip.css';

/** A chosen thing that can be taken away. */
export function RemovableChip(props: { name: string; lang?: string | undefined; onRemove: () => void }) {
  const { name, lang, onRemove } = props;
  const { t } = useLingui();
  return (
    <li className="chip">
      <span lang={lang}>{name}</span>
      <button type="button" className="chip-remove" onClick={onRemove} aria-label={t`Remove ${name}`}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </button>
    </li>
  );
}

export function ChipList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="chip-list" aria-label={label}>
      {children}
    </ul>
  );
}
