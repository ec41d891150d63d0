import { useRef, useState } from 'react';

/** Something she sets going: whether it goes on, why it came to nothing, if it did, and how to set it going again. */
export function useAct() {
  const [going, setGoing] = useState(false);
  const [cause, setCause] = useState<unknown>();
  const last = useRef<() => Promise<unknown>>(undefined);
  const run = async (act: () => Promise<unknown>) => {
    last.current = act;
    setGoing(true);
    setCause(undefined);
    try {
      await act();
    } catch (problem) {
      setCause(problem);
    } finally {
      setGoing(false);
    }
  };
  const again = async () => {
    if (last.current !== undefined) await run(last.current);
  };
  return { going, cause, run, again };
}
