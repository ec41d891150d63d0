import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type {
  CourseOfferingTable,
  CourseSkillProgressTable,
  CourseSkillTable,
  CourseTable,
  EducationKeyTable,
  ValidationOfferTable,
} from './course-tables.ts';
import type {
  AdministratorTable,
  InvitationTable,
  MembershipTable,
  OrganisationTable,
  RegionGrantTable,
} from './organisation-tables.ts';
import type {
  ConsentTable,
  IdentityTable,
  PasskeyTable,
  PersonEventTable,
  PersonTable,
  ProfileAboutTable,
  ProfileEducationTable,
  ProfileExperienceTable,
  ProfileLanguageTable,
  ProfileSkillTable,
  ProfileWishesTable,
  RecoveryCodeTable,
  SavedTable,
  SessionTable,
  ShareItemTable,
  ShareTable,
  SignInAttemptTable,
} from './personal-tables.ts';

/** Every table as SQL sees it; one page per table in `db/tables/` says what each column means. */
export interface Tables {
  release: ReleaseTable;
  event: EventTable;
  concept: ConceptTable;
  concept_label: ConceptLabelTable;
  concept_relation: ConceptRelationTable;
  concept_mapping: ConceptMappingTable;
  concept_theme: ConceptThemeTable;
  place: PlaceTable;
  forecast_occupation: ForecastOccupationTable;
  forecast_group: ForecastGroupTable;
  forecast_value: ForecastValueTable;
  vacancy_count: VacancyCountTable;
  pay: PayTable;
  employed_count: EmployedCountTable;
  course: CourseTable;
  course_offering: CourseOfferingTable;
  course_skill: CourseSkillTable;
  course_skill_progress: CourseSkillProgressTable;
  education_key: EducationKeyTable;
  validation_offer: ValidationOfferTable;
  person: PersonTable;
  person_event: PersonEventTable;
  session: SessionTable;
  sign_in_attempt: SignInAttemptTable;
  passkey: PasskeyTable;
  recovery_code: RecoveryCodeTable;
  identity: IdentityTable;
  profile_about: ProfileAboutTable;
  profile_wishes: ProfileWishesTable;
  profile_experience: ProfileExperienceTable;
  profile_education: ProfileEducationTable;
  profile_skill: ProfileSkillTable;
  profile_language: ProfileLanguageTable;
  saved_job: SavedTable;
  saved_plan: SavedTable;
  consent: ConsentTable;
  share: ShareTable;
  share_item: ShareItemTable;
  organisation: OrganisationTable;
  region_grant: RegionGrantTable;
  membership: MembershipTable;
  invitation: InvitationTable;
  administrator: AdministratorTable;
}

type Instant = ColumnType<Date, Date, Date>;

export interface ReleaseTable {
  release_id: Generated<number>;
  dataset: string;
  pack_id: string;
  pack_title: string;
  synthetic: boolean;
  fingerprint: string;
  files: JSONColumnType<readonly object[]>;
  state: 'loading' | 'active' | 'retired';
  records: number;
  left_out: JSONColumnType<Record<string, number>>;
  started_at: Instant;
  touched_at: Instant;
  activated_at: ColumnType<Date | null, Date | null, Date | null>;
}

export interface EventTable {
  event_id: Generated<string>;
  at: Instant;
  actor: string;
  on_behalf_of: string | null;
  act: string;
  subject_kind: string;
  subject_id: string;
  fields: string[];
}

export interface ConceptTable {
  release_id: number;
  concept_no: number;
  concept_id: string;
  kind: string;
  code: string | null;
  definition_sv: string | null;
  definition_en: string | null;
}

export interface ConceptLabelTable {
  release_id: number;
  concept_no: number;
  language: string;
  form: string;
  label: string;
}

export interface ConceptRelationTable {
  release_id: number;
  relation: string;
  from_no: number;
  to_no: number;
  rank: number;
  weight: number;
}

export interface ConceptMappingTable {
  release_id: number;
  from_no: number;
  scheme: string;
  code: string;
  match: string;
}

export interface ConceptThemeTable {
  release_id: number;
  concept_no: number;
  theme: string;
  share: number;
}

export interface PlaceTable {
  release_id: number;
  code: string;
  kind: string;
  name_sv: string;
  name_en: string;
  sort_key: string;
  parent: string | null;
  latitude: number | null;
  longitude: number | null;
  tile_column: number | null;
  tile_row: number | null;
  polygons: JSONColumnType<number[][][] | null, string | null, string | null>;
}

export interface ForecastOccupationTable {
  release_id: number;
  forecast_no: number;
  forecast_id: string;
  name_sv: string | null;
  name_en: string | null;
  field_sv: string | null;
  field_en: string | null;
  part_of_group: boolean;
}

export interface ForecastGroupTable {
  release_id: number;
  forecast_no: number;
  ssyk: string;
}

export interface ForecastValueTable {
  release_id: number;
  forecast_no: number;
  place: string;
  chances: 'small' | 'medium' | 'large' | null;
  direction: 'decrease' | 'same' | 'increase' | null;
}

export interface VacancyCountTable {
  release_id: number;
  ssyk: string;
  place: string;
  vacancies: number;
}

export interface PayTable {
  release_id: number;
  ssyk: string;
  p10: number | null;
  median: number | null;
  p90: number | null;
  year: number | null;
}

export interface EmployedCountTable {
  release_id: number;
  ssyk: string;
  employed: number;
  year: number;
}
