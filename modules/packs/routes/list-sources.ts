import type { Handler } from '#contract/handlers.ts';
import type { Sources } from '#contract/platform.ts';
import type { SourceNote } from '#contract/schemas.ts';
import { ok } from '#kit/result.ts';
import type { ActiveRelease } from '../reads/active-releases.ts';
import { notesOf } from '../reads/source-notes.ts';

export function listSources(releases: readonly ActiveRelease[]): Handler<'listSources'> {
  return async (_input, { language }) =>
    ok({
      datasets: releases.map((release) => withNotes(release, notesOf(release, language))),
    });
}

function withNotes(release: ActiveRelease, files: SourceNote[]): Sources['datasets'][number] {
  return {
    dataset: release.dataset,
    pack: release.packId,
    packTitle: release.packTitle,
    // Names and codes in a made-up pack are facts.
    synthetic: files.some(({ synthetic }) => synthetic),
    inUse: release.inUse,
    activatedAt: release.activatedAt.toISOString(),
    counts: { records: release.records },
    leftOut: { ...release.leftOut },
    files,
  };
}
