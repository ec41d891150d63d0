import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import type { ActiveRelease } from '../reads/active-releases.ts';
import { notesOf } from '../reads/source-notes.ts';

export function listSources(releases: readonly ActiveRelease[]): Handler<'listSources'> {
  return async (_input, { language }) =>
    ok({
      datasets: releases.map((release) => ({
        dataset: release.dataset,
        pack: release.packId,
        packTitle: release.packTitle,
        synthetic: release.synthetic,
        inUse: release.inUse,
        activatedAt: release.activatedAt.toISOString(),
        counts: { records: release.records },
        leftOut: { ...release.leftOut },
        files: notesOf(release, language),
      })),
    });
}
