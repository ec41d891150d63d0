import { useSyncExternalStore } from 'react';

/** Where a table of words no longer fits; on paper it does. */
const narrow = 'screen and (max-width: 37.5rem)';

/** Whether the window is as narrow as a phone's, followed as it changes. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(narrow);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(narrow).matches,
  );
}
