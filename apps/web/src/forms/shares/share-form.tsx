import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { ProblemError } from '#contract/client.ts';
import type { Profile, ProfilePart } from '#contract/profiles.ts';
import { type NewShare, shareDays } from '#contract/shares.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { makeShare } from '../../shares.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ChoiceGroup } from '../profile/choice-group.tsx';
import { useShareOptions } from './use-share-options.ts';
import './share-form.css';

interface ShareFormProps {
  readonly profile: Profile;
  readonly onMade: (made: { readonly token: string; readonly name: string; readonly until: string }) => void;
}

/** What a new link shows, what it is called and how long it works. Nothing is chosen beforehand. */
export function ShareForm({ profile, onMade }: ShareFormProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<{ words: string; field?: 'name' }>();
  const [sending, setSending] = useState(false);
  const groups = useShareOptions(profile);
  const choose = (keys: readonly string[], on: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const key of keys) {
        if (on) after.add(key);
        else after.delete(key);
      }
      return after;
    });
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const name = String(data.get('name') ?? '').trim();
    if (name === '') {
      setProblem({ words: t`Give the link a name.`, field: 'name' });
      form.querySelector<HTMLElement>('[name="name"]')?.focus();
      return;
    }
    setSending(true);
    setProblem(undefined);
    try {
      const made = await makeShare({ name, days: Number(data.get('days')), ...toChoice(chosen) });
      form.reset();
      setChosen(new Set());
      onMade({ token: made.token, name, until: made.expiresAt });
    } catch (error) {
      const words = error instanceof ProblemError ? error.problem.detail : undefined;
      setProblem({ words: words ?? t`That did not get through. Try again.` });
    }
    setSending(false);
  };
  const days: readonly (readonly [string, string])[] = [
    ['7', t`One week`],
    [String(shareDays.default), t`30 days`],
    ['90', t`Three months`],
    ['180', t`Six months`],
    [String(shareDays.most), t`One year`],
  ];
  if (groups.every(({ options }) => options.length === 0)) return <NothingToShow />;
  return (
    <form className="share-form" onSubmit={(event) => void send(event)} noValidate>
      <div className="share-form-fields">
        <Field
          label={<Trans>What you call the link</Trans>}
          hint={<Trans>For your own list. The reader does not see it.</Trans>}
          {...(problem?.field === 'name' ? { error: problem.words } : {})}
        >
          {(control) => <input {...control} className="field-input" name="name" maxLength={100} autoComplete="off" />}
        </Field>
        <SelectField
          name="days"
          label={<Trans>How long it works</Trans>}
          value={String(shareDays.default)}
          options={days}
        />
      </div>
      {groups.map(({ name, ...group }) => (
        <ChoiceGroup key={name} {...group} chosen={chosen} onChoose={choose} />
      ))}
      {problem === undefined || problem.field !== undefined ? null : (
        <Notice kind="error" live>
          <p>{problem.words}</p>
        </Notice>
      )}
      <p className="actions">
        <Button type="submit" look="primary" busy={sending}>
          <Trans>Make the link</Trans>
        </Button>
        <span role="status">
          <Plural value={chosen.size} _0="Nothing is chosen yet." one="One thing is chosen." other="# things chosen." />
        </span>
      </p>
    </form>
  );
}

function NothingToShow() {
  const lang = useLanguage();
  return (
    <p>
      <Trans>
        There is nothing to show yet: fill in <Link href={paths.profile(lang)}>your profile</Link> first.
      </Trans>
    </p>
  );
}

/** Keys as the form has them: `about name`, `wishes`, `skills <id>`. */
function toChoice(chosen: ReadonlySet<string>): Pick<NewShare, 'about' | 'wishes' | 'items'> {
  const pairs = [...chosen].map((key): [string, string] => {
    const at = key.indexOf(' ');
    return [key.slice(0, at), key.slice(at + 1)];
  });
  const about = pairs.filter(([part]) => part === 'about').map(([, field]) => field as NewShare['about'][number]);
  const items = pairs
    .filter(([part]) => part !== 'about' && part !== 'wishes')
    .map(([part, id]) => ({ part: part as ProfilePart, id }));
  return { about, wishes: chosen.has('wishes all'), items };
}
