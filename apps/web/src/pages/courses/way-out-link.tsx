import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { type Loosening, type WayOut, widerKm } from './ways-out.ts';

/** A search near hers that finds something, and how much. */
export function WayOutLink({ way: { loosening, search, total, nearest } }: { way: WayOut }) {
  const lang = useLanguage();
  const km = nearest?.distanceKm ?? null;
  return (
    <>
      <Link href={paths.courses(lang, search)}>{words[loosening]}</Link>:{' '}
      <Plural value={total} one="one course" other="# courses" />
      {nearest === undefined || km === null || km < 1 ? null : (
        <>
          {'. '}
          <Trans>
            The nearest is <LabelText label={nearest.title} /> in {nearest.place ?? nearest.municipality?.name},{' '}
            {Math.round(km)} km away.
          </Trans>
        </>
      )}
    </>
  );
}

const words: Record<Loosening, ReactNode> = {
  wider: <Trans>Look within {widerKm} km</Trans>,
  anywhere: <Trans>Look in the whole country</Trans>,
  'distance-study': <Trans>Take distance study too</Trans>,
  'any-pace': <Trans>Take any pace</Trans>,
  'any-start': <Trans>Take any start</Trans>,
  'any-level': <Trans>Take any level</Trans>,
  past: <Trans>Look among those that have begun</Trans>,
  'any-words': <Trans>Leave out the words</Trans>,
  'any-skill': <Trans>Leave out the skill</Trans>,
  'any-occupation': <Trans>Leave out the occupation</Trans>,
  'subject-only': <Trans>Give up all wishes but what the course is about</Trans>,
};
