import type { Socket } from 'node:net';
import { refusal, toProblem } from '#contract/errors.ts';

const reasons: Readonly<Record<string, string>> = {
  HPE_INVALID_URL:
    'å, ä, ö och mellanslag i adressen ska procentkodas · its address has characters to be percent-encoded',
  HPE_HEADER_OVERFLOW: 'adressen och huvudena är för långa · its address and headers are too long',
  ERR_HTTP_REQUEST_TIMEOUT: 'den kom inte fram i tid · it did not arrive in time',
};

/** What is no HTTP request never reaches a route; it is answered with a problem too, in both languages. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const reason = reasons[error.code ?? ''] ?? 'det är inte HTTP · it is not HTTP';
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const problem = JSON.stringify(toProblem(refusal('request/malformed', { reason }), 'sv'));
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(problem)}\r\nconnection: close\r\n\r\n${problem}`,
  );
}
