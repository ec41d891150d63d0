import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '#contract/client.ts';
import type { Say } from '#server/index.ts';

const lookEveryMs = 300;
/** Without a step forward in so many looks, it has stopped, and what there is must do. */
const mostLooksInVain = 50;

/** What courses give is worked out behind the answers after an import; what is asked by skill waits for it. */
export async function untilSkillsReady(client: Client, say: Say): Promise<void> {
  let last = -1;
  for (let inVain = 0; inVain < mostLooksInVain; inVain++) {
    const { skillsReady } = await client.searchCourses({ query: { top: 1 } });
    if (skillsReady === 1) return;
    if (skillsReady > last) inVain = 0;
    last = skillsReady;
    const percent = Math.floor(skillsReady * 100);
    say.progress({
      sv: `  räknar ut vad kurserna ger: ${percent} %`,
      en: `  working out what the courses give: ${percent} %`,
    });
    await wait(lookEveryMs);
  }
}
