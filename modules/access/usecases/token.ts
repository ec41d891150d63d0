import { createHash, randomBytes } from 'node:crypto';

/** A new secret for a session's cookie: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of it. Of 256 random bits a plain hash tells nothing. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
