import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { measure, serveMetrics } from './metrics.ts';
import { StartProblem } from './start-problem.ts';
import { tinyApp } from './test-app.ts';

const still = {
  databaseAnswers: async () => true,
  importRunning: () => false,
  active: () => [{ dataset: 'pay', packId: 'starter' }],
};

async function served() {
  const metrics = measure(still);
  const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { metrics, port, ask: (url: string) => fetch(`http://127.0.0.1:${port}${url}`) };
}

test('tells times by route pattern and status, never what was asked for', async () => {
  const { metrics, ask } = await served();
  const app = await tinyApp({ onAnswered: metrics.answered });
  await app.inject('/api/skills?q=diagnosis&lang=en');
  await app.inject('/api/occupations/secret-occupation');
  await app.inject('/no-such-page');
  const answer = await ask('/metrics');
  const told = await answer.text();
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(told).toContain('http_request_duration_seconds_count{method="GET",route="/api/skills",status="200"} 1');
  expect(told).toMatch(
    /http_request_duration_seconds_count\{method="GET",route="\/api\/occupations\/:id",status="404"\} 1/,
  );
  expect(told).toContain('vidare_database_up 1');
  expect(told).toContain('vidare_import_running 0');
  expect(told).toContain('vidare_active_data{dataset="pay",pack="starter"} 1');
  expect(told).toContain('process_resident_memory_bytes');
  expect(told).not.toMatch(/diagnosis|secret|no-such/);
});

test('answers nothing else, and a busy port is told in a sentence', async () => {
  const { port, ask } = await served();
  expect((await ask('/')).status).toBe(404);
  const again = serveMetrics(measure(still), { host: '127.0.0.1', port });
  await expect(again).rejects.toThrow(StartProblem);
  await expect(again).rejects.toThrow(`127.0.0.1:${port} (EADDRINUSE)`);
});
