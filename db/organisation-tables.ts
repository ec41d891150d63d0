import type { ColumnType } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;
type MaybeInstant = ColumnType<Date | null, Date | null | undefined, Date | null>;

export interface OrganisationTable {
  organisation_id: string;
  kind:
    | 'employer'
    | 'school'
    | 'school-owner'
    | 'education-provider'
    | 'trade-association'
    | 'agency'
    | 'region'
    | 'partnership';
  name: string;
  sort_key: string;
  created_at: Instant;
}

export interface RegionGrantTable {
  organisation_id: string;
  region: string;
  granted_at: Instant;
}

export interface MembershipTable {
  membership_id: string;
  organisation_id: string;
  person_id: string;
  role: 'owner' | 'editor' | 'reader';
  name: string;
  hidden: boolean;
  since: Instant;
}

export interface InvitationTable {
  invitation_id: string;
  organisation_id: string | null;
  role: MembershipTable['role'] | 'administrator';
  code_hash: string;
  note: string;
  made_by: string | null;
  made_as: string | null;
  created_at: Instant;
  expires_at: Instant;
  used_at: MaybeInstant;
  revoked_at: MaybeInstant;
}

export interface AdministratorTable {
  administrator_id: string;
  person_id: string;
  name: string;
  hidden: boolean;
  since: Instant;
  read_at: MaybeInstant;
}
