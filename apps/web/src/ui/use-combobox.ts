import { type KeyboardEvent, useState } from 'react';

interface ComboboxState<Option> {
  readonly open: boolean;
  /** The option the arrow keys stand on; -1 for none. */
  readonly active: number;
  readonly show: () => void;
  readonly close: () => void;
  readonly pick: (option: Option) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** The keys of the WAI-ARIA 1.2 combobox with a list: arrows move, Enter picks, Escape closes and then clears. */
export function useCombobox<Option>(
  options: readonly Option[],
  onPick: (option: Option) => void,
  onClear: () => void,
): ComboboxState<Option> {
  const [open, setOpen] = useState(false);
  const [wanted, setActive] = useState(-1);
  const active = Math.min(wanted, options.length - 1);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (option: Option) => {
    onPick(option);
    close();
  };
  const move = (step: 1 | -1) => {
    setOpen(true);
    const count = options.length;
    if (count > 0) setActive((active + step + count + (active < 0 && step < 0 ? 1 : 0)) % count);
  };
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: (event) => {
      event.preventDefault();
      move(1);
    },
    ArrowUp: (event) => {
      event.preventDefault();
      move(-1);
    },
    Enter: (event) => {
      const option = options[active] ?? (open ? options[0] : undefined);
      if (!open || option === undefined) return;
      event.preventDefault();
      pick(option);
    },
    Escape: () => (open ? close() : onClear()),
    Tab: close,
  };
  const show = () => {
    setOpen(true);
    setActive(-1);
  };
  return { open, active, show, close, pick, onKeyDown: (event) => keys[event.key]?.(event) };
}
