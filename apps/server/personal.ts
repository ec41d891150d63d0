import type { PersonActor } from '#contract/access.ts';
import type { Handlers } from '#contract/handlers.ts';
import type { LinkRoute, PersonRoute, SessionRoute } from '#contract/routes.ts';
import type { Database } from '#db/open-database.ts';
import {
  addPasskey,
  askProvider,
  beginConfirm,
  beginPasskey,
  beginSignIn,
  beginSignUp,
  comeFromProvider,
  confirm,
  confirmAtProvider,
  connectProvider,
  disconnectIdentity,
  endOtherSessions,
  endSession,
  eraseAccount,
  getAccount,
  getSession,
  listConsents,
  listPurposes,
  listSessions,
  makeRecoveryCodes,
  type Providers,
  raiseWalls,
  recover,
  removePasskey,
  renamePasskey,
  resumeSession,
  type SweepMore,
  setConsent,
  settle,
  signIn,
  signOut,
  signUp,
  sweep,
  type Walls,
} from '#modules/access/index.ts';
import { sweepInvitations } from '#modules/organisations/index.ts';
import { activeReleases } from '#modules/packs/index.ts';
import {
  closeShare,
  countSkills,
  downloadEvents,
  exportEverything,
  exportResume,
  getProfile,
  keepInProfile,
  listEvents,
  listPersonas,
  listShares,
  makeShare,
  openShare,
  removeItem,
  saveAbout,
  saveInto,
  saveWishes,
  setProtection,
  signInAsPersona,
  sweepShares,
} from '#modules/profiles/index.ts';
import { knownRegions, knownSkills } from '#modules/taxonomy/index.ts';
import { type OrganisationHandlers, organisationHandlers } from './organisation-handlers.ts';

/** Open to all, and answered whatever data is loaded. */
type OpenRoute = 'listPurposes' | 'countSkills';
export type PersonalHandlers = Pick<Handlers, PersonRoute | SessionRoute | LinkRoute | OpenRoute> &
  OrganisationHandlers;

/** What is somebody's: it answers as soon as the database is open, whatever data is loaded. */
export interface Personal {
  readonly handlers: PersonalHandlers;
  /** Removes what is past its time; undefined when another server is at it. */
  readonly sweep: () => ReturnType<typeof sweep>;
  /** Who holds a session's token; undefined when there is none, or it is over. */
  readonly actorOf: (token: string) => Promise<PersonActor | undefined>;
}

/** What a test puts in the place of what a server has. */
export interface PersonalOptions {
  readonly now?: () => Date;
  readonly walls?: Walls;
  readonly personas?: () => Promise<boolean>;
  readonly providers?: Providers;
  readonly noteErased?: (personId: string) => Promise<void>;
  readonly knownSkills?: (scheme: string, ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly knownRegions?: () => Promise<ReadonlyMap<string, string>>;
  readonly publicUrl?: string | undefined;
}

const noProviders: Providers = {
  list: [],
  ask: async () => undefined,
  hear: async () => undefined,
  leave: async () => undefined,
};

export function personal({ kysely, kind }: Database, options: PersonalOptions = {}): Personal {
  const dependencies = {
    now: () => new Date(),
    walls: raiseWalls(kysely),
    providers: noProviders,
    noteErased: async () => undefined,
    knownSkills: (scheme: string, ids: readonly string[]) => knownSkills(kysely, scheme, ids),
    knownRegions: () => knownRegions(kysely),
    // Made-up people live among made-up data, on one's own machine only.
    personas: async () => kind === 'embedded' && (await isMadeUp(kysely)),
    ...options,
  };
  return {
    actorOf: async (token) => {
      const session = await resumeSession(token, dependencies);
      return session && { kind: 'person', personId: session.personId, sessionId: session.sessionId };
    },
    sweep: () => sweep(dependencies, sweepRest),
    handlers: {
      getSession: getSession(dependencies),
      signOut: signOut(dependencies),
      listSessions: listSessions(dependencies),
      endSession: endSession(dependencies),
      endOtherSessions: endOtherSessions(dependencies),
      eraseAccount: eraseAccount(dependencies),
      beginSignUp: beginSignUp(dependencies),
      signUp: signUp(dependencies),
      beginSignIn: beginSignIn(dependencies),
      signIn: signIn(dependencies),
      recover: recover(dependencies),
      getAccount: getAccount(dependencies),
      askProvider: askProvider(dependencies),
      comeFromProvider: comeFromProvider(dependencies),
      connectProvider: connectProvider(dependencies),
      confirmAtProvider: confirmAtProvider(dependencies),
      beginConfirm: beginConfirm(dependencies),
      confirm: confirm(dependencies),
      settle: settle(dependencies),
      disconnectIdentity: disconnectIdentity(dependencies),
      beginPasskey: beginPasskey(dependencies),
      addPasskey: addPasskey(dependencies),
      renamePasskey: renamePasskey(dependencies),
      removePasskey: removePasskey(dependencies),
      makeRecoveryCodes: makeRecoveryCodes(dependencies),
      listPersonas: listPersonas(dependencies),
      signInAsPersona: signInAsPersona(dependencies),
      getProfile: getProfile(dependencies),
      saveAbout: saveAbout(dependencies),
      saveWishes: saveWishes(dependencies),
      saveExperience: saveInto('experiences', dependencies),
      saveEducation: saveInto('educations', dependencies),
      saveSkill: saveInto('skills', dependencies),
      saveLanguage: saveInto('languages', dependencies),
      saveJob: saveInto('jobs', dependencies),
      savePlan: saveInto('plans', dependencies),
      removeItem: removeItem(dependencies),
      keepInProfile: keepInProfile(dependencies),
      exportEverything: exportEverything(dependencies),
      exportResume: exportResume(dependencies),
      listShares: listShares(dependencies),
      makeShare: makeShare(dependencies),
      closeShare: closeShare(dependencies),
      openShare: openShare(dependencies),
      listPurposes: listPurposes(),
      listConsents: listConsents(dependencies),
      setConsent: setConsent(dependencies),
      setProtection: setProtection(dependencies),
      countSkills: countSkills(dependencies),
      listEvents: listEvents(dependencies),
      downloadEvents: downloadEvents(dependencies),
      ...organisationHandlers(dependencies),
    },
  };
}

const sweepRest: SweepMore = async (transaction, at) => ({
  ...(await sweepShares(transaction, at)),
  ...(await sweepInvitations(transaction, at)),
});

async function isMadeUp(kysely: Database['kysely']): Promise<boolean> {
  const releases = await activeReleases(kysely);
  return releases.some(({ dataset, inUse }) => dataset === 'scheme:starter' && inUse);
}
