import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { Loading } from '../../app/loading.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';

/** What has been done with her data, the latest first, a page at a time. */
export function EventList({ others }: { others: boolean }) {
  const lang = useLanguage();
  const format = useFormat();
  const { data, error, hasNextPage, fetchNextPage, isFetching, refetch } = useInfiniteQuery({
    queryKey: ['events', lang, others],
    queryFn: ({ pageParam, signal }) =>
      api.listEvents({
        query: {
          lang,
          ...(others ? { by: 'others' as const } : {}),
          ...(pageParam === '' ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
  if (error !== null)
    return (
      <p role="alert">
        <Trans>That did not get through. Try again.</Trans>{' '}
        <Button onClick={() => void refetch()}>
          <Trans>Try again</Trans>
        </Button>
      </p>
    );
  if (data === undefined) return <Loading />;
  const events = data.pages.flatMap((page) => page.events);
  if (events.length === 0)
    return (
      <p className="seen-none">
        <Trans>Nobody else has seen your data.</Trans>
      </p>
    );
  return (
    <>
      <ol className="seen-list">
        {events.map(({ id, at, by, words, touched }) => (
          <li key={id} data-by={by}>
            <time dateTime={at}>{format.moment(at)}</time>
            <div>
              {words}
              {touched.length === 0 ? null : <p>{format.list(touched)}</p>}
            </div>
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <Button busy={isFetching} onClick={() => void fetchNextPage()}>
          <Trans>Show older</Trans>
        </Button>
      ) : null}
    </>
  );
}
