import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { StartProblem } from './start-problem.ts';

/** Listens; `address` is for people, `own` for programs of this machine. */
export async function listen(app: FastifyInstance, { host, port }: Config): Promise<{ address: string; own: string }> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    throw listenProblem(host, port, cause);
  }
  const { port: actual } = app.server.address() as AddressInfo;
  const everywhere = host === '0.0.0.0' || host === '::';
  const shown = everywhere || host === '127.0.0.1' ? 'localhost' : inBrackets(host);
  const reached = everywhere ? '127.0.0.1' : inBrackets(host);
  return { address: `http://${shown}:${actual}`, own: `http://${reached}:${actual}` };
}

function inBrackets(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function listenProblem(host: string, port: number, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartProblem(
      'machine',
      {
        sv: `Port ${port} är upptagen; välj en annan, till exempel PORT=${port === 65_535 ? 8081 : port + 1}.`,
        en: `Port ${port} is busy; choose another, for example PORT=${port === 65_535 ? 8081 : port + 1}.`,
      },
      cause,
    );
  }
  if (code === 'EACCES') {
    return new StartProblem(
      'machine',
      {
        sv: `Port ${port} kräver högre behörighet; välj en från 1024 och uppåt med PORT.`,
        en: `Port ${port} needs more rights; choose one from 1024 upwards with PORT.`,
      },
      cause,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartProblem(
      'machine',
      {
        sv: `HOST ${host} är ingen adress på den här datorn; välj 127.0.0.1, eller 0.0.0.0 för alla.`,
        en: `HOST ${host} is no address of this machine; choose 127.0.0.1, or 0.0.0.0 for all.`,
      },
      cause,
    );
  }
  return cause;
}
