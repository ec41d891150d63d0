export { type InstallationThing, isAtLeast, type OrganisationThing } from './domain/answers.ts';
export { isIdentityNumber, type ProviderSetting } from './domain/provider.ts';
export { notFound } from './domain/refusals.ts';
export { oidcProviders } from './providers/oidc.ts';
export { accountRecord } from './reads/account-record.ts';
export {
  addPasskey,
  beginConfirm,
  beginPasskey,
  confirm,
  getAccount,
  makeRecoveryCodes,
  removePasskey,
  renamePasskey,
  settle,
} from './routes/account.ts';
export { listConsents, listPurposes, setConsent } from './routes/consents.ts';
export { eraseAccount } from './routes/erase-account.ts';
export { getSession } from './routes/get-session.ts';
export { endOtherSessions, endSession, listSessions } from './routes/manage-sessions.ts';
export {
  askProvider,
  comeFromProvider,
  confirmAtProvider,
  connectProvider,
  disconnectIdentity,
} from './routes/providers.ts';
export { signOut } from './routes/sign-out.ts';
export { beginSignIn, beginSignUp, recover, signIn, signUp } from './routes/ways-in.ts';
export { withdrawConsents } from './store/consent-store.ts';
export { type PersonEvent, recordEvent, recordNowAndThen, recordPersonEvent } from './store/person-events.ts';
export { holdAccount } from './store/person-store.ts';
export { protectedSince, putProtection } from './store/protection.ts';
export { raiseWalls } from './store/raise-walls.ts';
export { eraseRestored } from './usecases/erase-restored.ts';
export { type Opening, openAccount } from './usecases/open-account.ts';
export type { AccessDependencies, Place, Providers, Walls } from './usecases/ports.ts';
export { resumeSession } from './usecases/resume-session.ts';
export { type SweepMore, sweep } from './usecases/sweep.ts';
export { hashOf, newToken } from './usecases/token.ts';
export { whenSure } from './usecases/when-sure.ts';
