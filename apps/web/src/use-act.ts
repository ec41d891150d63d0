import { useState } from 'react';

/** Something she sets going: whether it goes on, and why it came to nothing, if it did. */
export function useAct() {
  const [going, setGoing] = useState(false);
  const [cause, setCause] = useState<unknown>();
  const run = async (act: () => Promise<unknown>) => {
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
  return { going, cause, run };
}
