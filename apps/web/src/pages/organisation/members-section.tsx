import { Plural, Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { MemberRole, Members, Organisation } from '#contract/organisations.ts';
import { api } from '../../api.ts';
import { refreshOrganisations } from '../../organisations.ts';
import { Button } from '../../ui/button.tsx';
import { useAct } from '../../use-act.ts';
import { useOrganisationWords } from '../organisations/use-organisation-words.ts';
import { WhyNot } from '../sign-in/why-not.tsx';
import { MemberRow } from './member-row.tsx';
import { useMemberName } from './use-member-name.ts';

type Member = Members['members'][number];
/** What was done last, so that it can be said, and undone where it can. */
type Latest =
  | { readonly done: 'removed'; readonly name: string }
  | {
      readonly done: 'changed';
      readonly name: string;
      /** Whoever has given up her own role cannot give it back to herself. */
      readonly you: boolean;
      readonly member: string;
      readonly before: MemberRole;
      readonly role: MemberRole;
    };

interface MembersSectionProps {
  readonly organisation: Organisation;
  readonly members: readonly Member[];
}

/** Who is in it; an owner gives roles and takes out. */
export function MembersSection({ organisation: { id, may, owners }, members }: MembersSectionProps) {
  const nameOf = useMemberName();
  const { cause, run } = useAct();
  const [latest, setLatest] = useState<Latest>();
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (member: string, role: MemberRole) =>
    api.changeMemberRole({ params: { id, member }, body: { role } }).then(refreshOrganisations);
  const changeRole = (member: Member, role: MemberRole) =>
    run(async () => {
      await change(member.id, role);
      const { id: changed, you, role: before } = member;
      setLatest({ done: 'changed', name: nameOf(member), you, member: changed, before, role });
      heading.current?.focus();
    });
  const remove = (member: Member) =>
    run(async () => {
      await api.removeMember({ params: { id, member: member.id } });
      setLatest({ done: 'removed', name: nameOf(member) });
      heading.current?.focus();
      await refreshOrganisations();
    });
  const undo = (member: string, role: MemberRole) =>
    void run(async () => {
      await change(member, role);
      setLatest(undefined);
      heading.current?.focus();
    });
  const acts = {
    ...(may.includes('member.change-role') ? { onChange: changeRole } : {}),
    ...(may.includes('member.remove') ? { onRemove: remove } : {}),
  };
  return (
    <section className="profile-section" aria-labelledby="members">
      <h2 id="members" ref={heading} tabIndex={-1}>
        <Plural value={members.length} one="One member" other="# members" />
      </h2>
      <WhyNot cause={cause} />
      <div role="status">{latest === undefined ? null : <LatestWords latest={latest} onUndo={undo} />}</div>
      <ul className="profile-items">
        {members.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            // Of the last owner nothing can be taken away.
            {...(member.role === 'owner' && owners === 1 ? {} : acts)}
          />
        ))}
      </ul>
    </section>
  );
}

function LatestWords({ latest, onUndo }: { latest: Latest; onUndo: (member: string, role: MemberRole) => void }) {
  const { roles } = useOrganisationWords();
  const { name } = latest;
  if (latest.done === 'removed')
    return (
      <p>
        <Trans>{name} is not in it any more.</Trans>
      </p>
    );
  const [role, before] = [roles[latest.role], roles[latest.before]];
  return (
    <p>
      <Trans>
        {name} now has the role: {role}.
      </Trans>{' '}
      {latest.you ? null : (
        <Button look="quiet" small onClick={() => onUndo(latest.member, latest.before)}>
          <Trans>
            Undo<span className="visually-hidden">: {before}</span>
          </Trans>
        </Button>
      )}
    </p>
  );
}
