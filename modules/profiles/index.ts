export { downloadEvents, listEvents } from './routes/events.ts';
export { exportEverything, exportResume } from './routes/export-profile.ts';
export { getProfile } from './routes/get-profile.ts';
export { listPersonas, signInAsPersona } from './routes/personas.ts';
export { countSkills, setProtection } from './routes/protection.ts';
export { keepInProfile, removeItem, saveAbout, saveInto, saveWishes } from './routes/save-profile.ts';
export { closeShare, listShares, makeShare, openShare } from './routes/shares.ts';
export { sweepShares } from './store/sweep-shares.ts';
