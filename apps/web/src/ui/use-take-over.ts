import { type RefCallback, useCallback, useEffect, useRef } from 'react';

/** For what comes in the place of what was pressed: it takes the keyboard, unless something else has it. */
export function useTakeOver<Target extends HTMLElement>(): RefCallback<Target> {
  const drawn = useRef(false);
  useEffect(() => {
    drawn.current = true;
  }, []);
  return useCallback((element) => {
    if (drawn.current && document.activeElement === document.body) element?.focus();
  }, []);
}
