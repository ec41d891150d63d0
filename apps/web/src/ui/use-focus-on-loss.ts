import { type RefObject, useEffect, useRef } from 'react';

/** When a list has shrunk, what was pressed went with it: the keyboard goes on at the list's heading. */
export function useFocusOnLoss<Target extends HTMLElement>(length: number): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const before = useRef(length);
  useEffect(() => {
    if (length < before.current && document.activeElement === document.body) target.current?.focus();
    before.current = length;
  }, [length]);
  return target;
}
