import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage } from '#kit/language.ts';
import type { pageHeads } from './page-head.ts';
import { withHead } from './with-head.ts';

type HeadOf = ReturnType<typeof pageHeads>;

export interface WebPages {
  /** Sends a file or page of the web client; undefined when there is none at the path. */
  send(path: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
}

/**
 * The built web client in `folder`, which may be built while the server runs. Files with a hash in their
 * name are kept for ever; every other address a browser opens gets `index.html`, the client's own router.
 */
export async function webPages(app: FastifyInstance, folder: string | undefined, headOf: HeadOf): Promise<WebPages> {
  if (folder === undefined) return { send: async () => undefined };
  await app.register(fastifyStatic, { serve: false, root: folder, cacheControl: false, suppressWarning: true });
  return {
    send: async (address, request, reply) => {
      const file = await existingFile(folder, address);
      if (file !== undefined) {
        const hashed = file.startsWith('assets/');
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        return reply.sendFile(file);
      }
      if (!wantsPage(request, address)) return undefined;
      reply.headers(isShared(address) ? unlisted : { 'cache-control': 'no-cache' });
      const html = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => undefined);
      return html === undefined ? notBuilt(reply) : sendPage(html, { address, request, reply, headOf });
    },
  };
}

/** Pages that links of shares lead to: for whoever was given one, and for no search engine or cache. */
const unlisted = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' };

function isShared(address: string): boolean {
  return address.split('/')[2] === 'shared';
}

interface Page {
  readonly address: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly headOf: HeadOf;
}

/** The client, with what the page says of itself where it says something. */
async function sendPage(html: string, { address, request, reply, headOf }: Page): Promise<FastifyReply> {
  const head = await headOf(address, new URL(request.url, 'http://localhost').searchParams);
  reply.type('text/html; charset=utf-8');
  if (head === 'missing') return reply.code(404).send(html);
  return reply.code(200).send(head === 'plain' ? html : withHead(html, head));
}

/** The file's path inside the folder; undefined when it is no file there. */
async function existingFile(folder: string, address: string): Promise<string | undefined> {
  const inside = path.posix.normalize(safeDecode(address)).replace(/^\/+/, '');
  if (inside === '' || inside.startsWith('..') || inside.includes('\0') || inside.split('/').some(isHidden))
    return undefined;
  const found = await stat(path.join(folder, inside)).catch(() => undefined);
  return found?.isFile() ? inside : undefined;
}

function safeDecode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

function isHidden(segment: string): boolean {
  return segment.startsWith('.');
}

function wantsPage(request: FastifyRequest, address: string): boolean {
  const accept = request.headers.accept ?? '*/*';
  // Link previews, monitors and curl take anything; for them the site's own addresses are pages.
  return accept.includes('text/html') || (accept.includes('*/*') && isSiteAddress(address));
}

function isSiteAddress(address: string): boolean {
  const [, first = ''] = address.split('/');
  return address === '/' || isLanguage(first);
}

const notBuiltPage = `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="3"><title>Vidare</title></head>
<body><main><h1>Vidare</h1>
<p>Sidorna byggs. Sidan laddas om av sig själv.</p>
<p lang="en">The pages are being built. This page reloads by itself.</p>
<p><a href="/openapi.json">API</a></p></main></body></html>
`;

function notBuilt(reply: FastifyReply): FastifyReply {
  return reply.code(503).header('retry-after', 3).type('text/html; charset=utf-8').send(notBuiltPage);
}
