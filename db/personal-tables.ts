import type { ColumnType, JSONColumnType } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;

export interface PersonTable {
  person_id: string;
  persona: string | null;
  created_at: Instant;
  protected_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  used_at: Instant;
  warned_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

export interface PersonEventTable {
  event_id: string;
  person_id: string;
  called: string | null;
}

export interface SessionTable {
  session_id: string;
  person_id: string;
  token_hash: string;
  way: 'persona' | 'passkey' | 'provider' | 'recovery';
  device: string;
  created_at: Instant;
  used_at: Instant;
  expires_at: Instant;
  provider: string | null;
  shared: boolean;
  settling: boolean;
  confirmed_at: Instant;
}

export interface SignInAttemptTable {
  attempt_hash: string;
  person_id: string | null;
  content: JSONColumnType<object>;
  expires_at: Instant;
}

export interface PasskeyTable {
  passkey_id: string;
  person_id: string;
  credential_id: string;
  public_key: string;
  sign_count: ColumnType<string, number, number>;
  transports: string[];
  name: string;
  synced: boolean;
  created_at: Instant;
  used_at: ColumnType<Date | null, Date | null, Date | null>;
}

export interface IdentityTable {
  identity_id: string;
  person_id: string;
  provider: string;
  pseudonym: string;
  created_at: Instant;
  used_at: ColumnType<Date | null, Date | null, Date | null>;
}

export interface RecoveryCodeTable {
  code_hash: string;
  person_id: string;
  created_at: Instant;
}

export interface ProfileAboutTable {
  person_id: string;
  saved_at: Instant;
  name: string;
  email: string;
  phone: string;
  place: string;
  about: string;
}

export interface ProfileWishesTable {
  person_id: string;
  saved_at: Instant;
  places: string[];
  hours: 'full-time' | 'part-time' | 'either' | null;
  pay_floor_sek: number | null;
  avoid: string[];
  note: string;
}

interface ProfileItem {
  person_id: string;
  item_id: string;
  saved_at: Instant;
}

export interface ProfileExperienceTable extends ProfileItem {
  kind: string;
  title: string;
  organisation: string;
  place: string;
  started: string | null;
  ended: string | null;
  description: string;
}

export interface ProfileEducationTable extends ProfileItem {
  title: string;
  provider: string;
  country: string;
  level: string;
  started: string | null;
  ended: string | null;
  completed: boolean;
}

export interface ProfileSkillTable extends ProfileItem {
  scheme: string | null;
  name: string;
  level: string | null;
  evidence: string;
}

export interface ProfileLanguageTable extends ProfileItem {
  level: string;
}

export interface SavedTable extends ProfileItem {
  name: string;
  choices: string;
  note: string;
}

export interface ShareTable {
  share_id: string;
  person_id: string;
  name: string;
  token_hash: string | null;
  about_fields: string[];
  wishes: boolean;
  created_at: Instant;
  expires_at: Instant;
  closed_at: ColumnType<Date | null, Date | null, Date | null>;
  opened_at: ColumnType<Date | null, Date | null, Date | null>;
  opens: ColumnType<number, number | undefined, number>;
}

export interface ShareItemTable {
  share_id: string;
  person_id: string;
  part: string;
  item_id: string;
}

export interface ConsentTable {
  person_id: string;
  purpose: string;
  edition: number;
  given_at: Instant;
  withdrawn_at: ColumnType<Date | null, Date | null, Date | null>;
}
