import { type RefObject, useEffect, useRef } from 'react';

/** Moves the keyboard to an element when the value changes: what was pressed may be gone, and the news is there. */
export function useFocusOnChange<Target extends HTMLElement>(value: string): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    target.current?.focus();
  }, [value]);
  return target;
}
