import { setTimeout as wait } from 'node:timers/promises';
import type { Platform } from './composed.ts';

/** Waits until what the courses give has been worked out in the reader's scheme. */
export async function skillsReady(land: Platform): Promise<void> {
  while ((await land.answer('searchCourses', { query: { top: 1 } })).skillsReady < 1) await wait(20);
}
