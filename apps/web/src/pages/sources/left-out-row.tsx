import { Plural } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format.ts';

/** One reason and file: `file` alone for references that point outside the data, else `file: reason`. */
export function LeftOutRow({ what, count }: { what: string; count: number }) {
  const [file, reason] = what.split(': ');
  return (
    <>
      {file}: <Reason reason={reason} count={count} />
    </>
  );
}

/** The reasons are those the sources give to `passedOver`; an unknown one is shown as it is. */
function Reason({ reason, count }: { reason: string | undefined; count: number }) {
  const format = useFormat();
  switch (reason) {
    case undefined:
      return <Plural value={count} one="# points outside the data" other="# point outside the data" />;
    case 'duplicate':
      return <Plural value={count} one="# is there twice" other="# are there twice" />;
    case 'no name':
      return <Plural value={count} one="# has no name" other="# have no name" />;
    case 'not granted':
      return <Plural value={count} one="# was not granted" other="# were not granted" />;
    case 'cancelled':
      return <Plural value={count} one="# is cancelled" other="# are cancelled" />;
    case 'deleted':
      return <Plural value={count} one="# has been withdrawn" other="# have been withdrawn" />;
    case 'no key':
      return <Plural value={count} one="# has no key" other="# have no key" />;
    default:
      return (
        <>
          {format.count(count)} ({reason})
        </>
      );
  }
}
