import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { MadeInvitation } from '#contract/invitations.ts';
import { api } from '../../api.ts';
import { Loading } from '../../app/loading.tsx';
import { refreshOrganisations } from '../../organisations.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useAct } from '../../use-act.ts';
import { ConfirmFirst } from '../account/confirm-first.tsx';
import { OrganisationRow } from './organisation-row.tsx';

interface AllOrganisationsProps {
  readonly onInvited: (name: string, invitation: MadeInvitation) => void;
}

/** By name, a page at a time, those with the words that are searched for. */
export function AllOrganisations({ onInvited }: AllOrganisationsProps) {
  const [words, setWords] = useState('');
  const q = useDebounced(words.trim(), 200);
  const heading = useRef<HTMLHeadingElement>(null);
  const { cause, run, again } = useAct();
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['organisations', 'all', q],
    queryFn: ({ pageParam, signal }) =>
      api.listAllOrganisations({ query: { q, ...(pageParam === '' ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    placeholderData: (before) => before,
  });
  const after = (act: () => Promise<unknown>) =>
    run(async () => {
      await act();
      await refreshOrganisations();
      heading.current?.focus();
    });
  const all = data?.pages.flatMap(({ organisations }) => organisations);
  return (
    <section className="profile-section" aria-labelledby="all">
      <h2 id="all" ref={heading} tabIndex={-1}>
        <Trans>Organisations</Trans>
      </h2>
      <div className="profile-adder">
        <Field label={<Trans>Search by name</Trans>}>
          {(control) => (
            <input
              {...control}
              type="search"
              className="field-input"
              value={words}
              maxLength={120}
              onChange={({ currentTarget }) => setWords(currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <ConfirmFirst cause={cause ?? error ?? undefined} again={again} />
      {all === undefined && error === null ? <Loading /> : null}
      {all?.length === 0 ? (
        <p className="profile-empty" role="status">
          {q === '' ? <Trans>There are no organisations yet.</Trans> : <Trans>No organisation has that name.</Trans>}
        </p>
      ) : null}
      <ul className="profile-items">
        {all?.map((organisation) => (
          <OrganisationRow
            key={organisation.id}
            organisation={organisation}
            onChange={(body) => after(() => api.changeOrganisation({ params: { id: organisation.id }, body }))}
            onRemove={() => after(() => api.removeOrganisation({ params: { id: organisation.id } }))}
            onInvite={() =>
              run(async () => {
                onInvited(organisation.name, await api.inviteOwner({ params: { id: organisation.id } }));
                await refreshOrganisations();
              })
            }
          />
        ))}
      </ul>
      {hasNextPage ? (
        <Button busy={isFetching} onClick={() => void fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </section>
  );
}
