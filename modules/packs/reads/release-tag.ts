import { createHash } from 'node:crypto';
import type { ActiveRelease } from './active-releases.ts';

/** A short tag that changes when, and only when, the active data does; the base of every ETag. */
export function releaseTag(releases: readonly ActiveRelease[]): string {
  const hash = createHash('sha256');
  for (const release of releases)
    hash.update(`${release.dataset}:${release.releaseId}:${release.activatedAt.toISOString()};`);
  return hash.digest('base64url').slice(0, 16);
}
