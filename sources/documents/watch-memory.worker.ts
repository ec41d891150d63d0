import { workerData } from 'node:worker_threads';

const millisecondsBetweenLooks = 20;
const most = workerData as number;

setInterval(() => {
  if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
}, millisecondsBetweenLooks);
