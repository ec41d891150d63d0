import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Client } from '#contract/client.ts';
import type { ItemOf, Profile, ProfilePart, ProfileSkill } from '#contract/profiles.ts';
import type { Language } from '#kit/language.ts';
import { api, drawFor, queryClient } from './api.ts';
import { forgetCode } from './held-code.ts';
import { showAllJobs } from './hidden-jobs.ts';
import { skillsById } from './labels.ts';
import { noteSignedOut, sessionQuery, useSession } from './session.ts';

const profileQuery = (lang: Language) =>
  queryOptions({
    queryKey: ['profile', lang],
    queryFn: async ({ signal }): Promise<Profile> => {
      const profile = await api.getProfile({ signal });
      const known = profile.skills.filter(({ scheme }) => scheme !== null).map(({ id }) => id);
      // Names in the reader's language are a help; without them her own stand.
      await skillsById(lang, known).catch(() => undefined);
      return profile;
    },
    staleTime: 0,
  });

const personasQuery = (lang: Language) =>
  queryOptions({
    queryKey: ['personas', lang],
    queryFn: async ({ signal }) => (await api.listPersonas({ query: { lang }, signal })).personas,
  });

/** Her profile; undefined for a visitor, and until it is known. */
export function useProfile(lang: Language): Profile | undefined {
  const signedIn = (useSession()?.session ?? null) !== null;
  const { data } = useQuery({ ...profileQuery(lang), enabled: signedIn });
  return signedIn ? data : undefined;
}

/** Everything the profile's page begins with. */
export async function loadProfilePage(lang: Language): Promise<void> {
  const state = await queryClient.query(sessionQuery);
  if (state.session !== null) await queryClient.query(profileQuery(lang));
  else if (state.personas) await queryClient.query(personasQuery(lang));
}

export function usePersonas(lang: Language, there: boolean) {
  return useQuery({ ...personasQuery(lang), enabled: there }).data ?? [];
}

/** After signing in or out: nothing of the one before may stay on the page. */
export async function forgetPerson(): Promise<void> {
  drawFor(undefined);
  for (const key of ['profile', 'sessions', 'shares', 'events', 'account', 'consents', 'organisations'])
    queryClient.removeQueries({ queryKey: [key] });
  await queryClient.invalidateQueries({ queryKey: ['session'] });
}

/** Signs out here, and where a provider vouched for her, there too. */
export async function signOut(): Promise<void> {
  const { goOn } = await api.signOut({});
  await leaveNothing();
  if (goOn !== null) window.location.assign(goOn);
}

/** After signing out or erasing: nothing of hers stays in this browser either. */
export async function leaveNothing(): Promise<void> {
  noteSignedOut();
  showAllJobs();
  forgetCode();
  await forgetPerson();
}

type SaveItem = (input: { params: { id: string }; body: never }) => Promise<unknown>;
const saveRoutes: Readonly<Record<ProfilePart, keyof Client>> = {
  experiences: 'saveExperience',
  educations: 'saveEducation',
  skills: 'saveSkill',
  languages: 'saveLanguage',
  jobs: 'saveJob',
  plans: 'savePlan',
};

export async function saveItem<Part extends ProfilePart>(part: Part, id: string, item: ItemOf<Part>): Promise<void> {
  const save = api[saveRoutes[part]] as SaveItem;
  await save({ params: { id }, body: item as never });
  await refreshProfile();
}

/**
 * Whether something of her profile is as it was when she began to change it, or has been changed in another tab or
 * device since. What is asked is the whole of it, as JSON: the profile tells what there is one of without its time.
 */
export async function isAsBefore(before: unknown, pick: (profile: Profile) => unknown): Promise<boolean> {
  return JSON.stringify(pick(await api.getProfile({}))) === JSON.stringify(before);
}

export async function removeItem(part: ProfilePart, id: string): Promise<void> {
  await api.removeItem({ params: { part, id } });
  await refreshProfile();
}

export async function refreshProfile(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['profile'] });
}

/** The scheme an id belongs to, by the way its ids look. */
export function schemeOf(id: string): ProfileSkill['scheme'] {
  if (id.startsWith('http')) return 'esco';
  return /^[\w-]{4}_[\w-]{3}_[\w-]{3}$/.test(id) ? 'jobtech' : 'starter';
}
