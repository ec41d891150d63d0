import { Loading } from '../../app/loading.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { useProfile } from '../../profile.ts';
import { useSession } from '../../session.ts';
import { OwnProfile } from './own-profile.tsx';
import { SignedOut } from './signed-out.tsx';
import './profile-page.css';

export function ProfilePage() {
  const state = useSession();
  const profile = useProfile(useLanguage());
  if (state === undefined) return <Loading />;
  if (state.session === null) return <SignedOut personas={state.personas} />;
  if (profile === undefined) return <Loading />;
  return <OwnProfile session={state.session} profile={profile} />;
}
