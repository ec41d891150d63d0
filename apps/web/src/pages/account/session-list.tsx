import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { api, queryClient } from '../../api.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { useFocusOnLoss } from '../../ui/use-focus-on-loss.ts';

const key = ['sessions'] as const;

export function SessionList() {
  const format = useFormat();
  const { data } = useQuery({ queryKey: key, queryFn: ({ signal }) => api.listSessions({ signal }), staleTime: 0 });
  const sessions = data?.sessions ?? [];
  const heading = useFocusOnLoss<HTMLHeadingElement>(sessions.length);
  const end = async (act: Promise<unknown>) => {
    await act.catch(() => undefined);
    await queryClient.invalidateQueries({ queryKey: key });
  };
  return (
    <section className="profile-section" aria-labelledby="sessions">
      <h2 id="sessions" ref={heading} tabIndex={-1}>
        <Trans>Where you are signed in</Trans>
      </h2>
      <ul className="profile-items">
        {sessions.map(({ id, device, since, current, shared }) => {
          const day = format.date(since);
          return (
            <li key={id} className="profile-item">
              <div className="profile-item-words">
                <span className="profile-item-title">{device === '' ? <Trans>Unknown device</Trans> : device}</span>{' '}
                {current ? <Trans>here and now</Trans> : null}
                <p className="profile-item-note">
                  <Trans>Since {day}</Trans>
                  {shared ? (
                    <>
                      {' · '}
                      <Trans>shared computer</Trans>
                    </>
                  ) : null}
                </p>
              </div>
              {current ? null : (
                <Button look="quiet" small onClick={() => void end(api.endSession({ params: { id } }))}>
                  <Trans>
                    Sign out there<span className="visually-hidden">: {device}</span>
                  </Trans>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length < 2 ? null : (
        <Button onClick={() => void end(api.endOtherSessions({}))}>
          <Trans>Sign out everywhere else</Trans>
        </Button>
      )}
    </section>
  );
}
