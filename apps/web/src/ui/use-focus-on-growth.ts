import { type RefObject, useEffect, useRef } from 'react';

/** When a list has grown, the keyboard goes to the first of the new. */
export function useFocusOnGrowth<List extends HTMLElement>(length: number): RefObject<List | null> {
  const list = useRef<List>(null);
  const before = useRef(length);
  useEffect(() => {
    const first = before.current;
    before.current = length;
    if (length > first) list.current?.children[first]?.querySelector('a')?.focus({ preventScroll: true });
  }, [length]);
  return list;
}
