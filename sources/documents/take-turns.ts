/**
 * Lets `atOnce` tasks run and `waiting` more wait for their turn; gives undefined when there is no room.
 */
export function takeTurns(atOnce: number, waiting: number) {
  let running = 0;
  const queue: (() => void)[] = [];
  return async <Answer>(task: () => Promise<Answer>): Promise<Answer | undefined> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) return undefined;
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running++;
    try {
      return await task();
    } finally {
      const next = queue.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
