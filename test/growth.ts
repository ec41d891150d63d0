const parts = 8;
/** Linear work grows eight times, quadratic work sixty-four times. */
export const mostGrowth = 24;
/** What takes less says nothing of growth. */
const leastSeconds = 0.05;

/**
 * How many times longer a text takes to read than an eighth of it. Processor time of the same run, so that neither a slow machine
 * nor a busy one counts.
 */
export async function growthOf(text: string, read: (text: string) => unknown): Promise<number> {
  const small = await secondsOf(() => read(text.slice(0, Math.ceil(text.length / parts))));
  const whole = await secondsOf(() => read(text));
  return whole / Math.max(small, leastSeconds);
}

async function secondsOf(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
