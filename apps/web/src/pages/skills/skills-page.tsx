import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useJourney, withOccupations, withSkills } from '../../choices.ts';
import { OccupationsPart } from '../../forms/skills/occupations-part.tsx';
import { SkillAdder } from '../../forms/skills/skill-adder.tsx';
import { SkillList } from '../../forms/skills/skill-list.tsx';
import { Suggestions } from '../../forms/skills/suggestions.tsx';
import { useSkillChoice } from '../../forms/skills/use-skill-choice.ts';
import { Wordings } from '../../forms/skills/wordings.tsx';
import { type Found, useDraft } from '../../forms/start/draft.ts';
import { DraftNotices } from '../../forms/start/draft-notices.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { LeftOutNotice } from '../../ui/left-out-notice.tsx';
import { OtherLanguageNote } from '../../ui/other-language-note.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Steps } from '../../ui/steps.tsx';
import { KeepPicked } from './keep-picked.tsx';
import { MarkedText } from './marked-text.tsx';
import { originOf } from './origin.ts';
import { usualSkills } from './usual-skills.ts';
import './skills-page.css';

export function SkillsPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { pages, unknown } = useLoaderData({ from: '/$lang/skills' });
  const { choices, occupations, skills } = useJourney();
  const choice = useSkillChoice(usualSkills(pages));
  const draft = useDraft();
  const { found } = draft;
  const known = skills.filter((id) => !unknown.skills.includes(id));
  const confirmed = withOccupations(
    withSkills(choices, known),
    occupations.filter((id) => !unknown.occupations.includes(id)),
  );
  const nothing = skills.length === 0 && occupations.length === 0;
  return (
    <>
      <Steps current="skills" choices={choices} />
      <PageHeading
        title={t`Your skills`}
        lead={<Lead from={leadOf({ found, nothing, fromOccupation: known.length === 0 && pages.length > 0 })} />}
      >
        <Trans>Is this right?</Trans>
      </PageHeading>
      <DraftNotices />
      <LeftOutNotice leftOut={{ skills: unknown.skills.length, occupations: unknown.occupations.length }} />
      <OtherLanguageNote />
      <div className="skills-page">
        <div className="skills-page-choices">
          <Wordings />
          <SkillList choice={choice} pages={pages} />
          {known.some((id) => originOf(id, draft, pages).kind === 'chosen') ? (
            <p className="fine-print">
              <Trans>
                “Chosen” means that the skill is in the page’s address. What you write is not saved, so once the page
                has been loaded anew we cannot say which words a skill came from.
              </Trans>
            </p>
          ) : null}
          <SkillAdder onAdd={choice.add} />
          <KeepPicked ids={choice.listed.filter((id) => choice.has(id) && !unknown.skills.includes(id))} />
          <Suggestions choice={choice} pages={pages} />
        </div>
        <aside className="skills-page-aside">
          {found === null ? null : <MarkedText kept={skills} />}
          <OccupationsPart />
        </aside>
      </div>
      <p className="actions">
        {nothing ? (
          <span>
            <Trans>Choose at least one skill or one occupation to go on.</Trans>
          </span>
        ) : (
          <ButtonLink href={paths.county(lang, confirmed)} look="primary">
            <Trans>That is right, on to county</Trans>
          </ButtonLink>
        )}
        <ButtonLink href={paths.start(lang, choices)} look="quiet">
          <Trans>Back to what you have done</Trans>
        </ButtonLink>
      </p>
      <p className="visually-hidden" role="status">
        {choice.message}
      </p>
    </>
  );
}

type LeadFrom = 'text' | 'nothing' | 'occupation' | 'address';

function leadOf({
  found,
  nothing,
  fromOccupation,
}: {
  found: Found | null;
  nothing: boolean;
  fromOccupation: boolean;
}): LeadFrom {
  if (found !== null) return nothing && found.skills.every(({ sure }) => !sure) ? 'nothing' : 'text';
  return fromOccupation ? 'occupation' : 'address';
}

function Lead({ from }: { from: LeadFrom }) {
  if (from === 'nothing')
    return (
      <Trans>
        We read no skill in your text that we are sure of. Go back and tell more of what you did, in the words of your
        work, or add what you can do here.
      </Trans>
    );
  return (
    <>
      {from === 'text' ? <Trans>A computer has read your text and may have got things wrong.</Trans> : null}
      {from === 'occupation' ? <Trans>We start from what is usual in your occupation.</Trans> : null}
      {from === 'address' ? <Trans>These are the skills you have chosen so far.</Trans> : null}{' '}
      <Trans>Take away what is wrong and add what is missing.</Trans>
    </>
  );
}
