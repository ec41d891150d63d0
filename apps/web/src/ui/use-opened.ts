import { type RefObject, useEffect, useState } from 'react';

/** Whether the disclosure around an element has been opened. */
export function useOpened(part: RefObject<HTMLElement | null>): boolean {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const card = part.current?.closest('details');
    if (card == null) return undefined;
    const look = () => setOpened((before) => before || card.open);
    look();
    card.addEventListener('toggle', look);
    return () => card.removeEventListener('toggle', look);
  }, [part]);
  return opened;
}
