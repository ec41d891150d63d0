export interface CourseTable {
  release_id: number;
  course_no: number;
  title_sv: string | null;
  title_en: string | null;
  text_sv: string | null;
  text_en: string | null;
  eligibility_sv: string | null;
  eligibility_en: string | null;
  subjects: string;
  search_text: string;
  level: string;
  level_as_given: string | null;
  seqf: number | null;
  credits: number | null;
  credit_system: string | null;
  code: string | null;
  sun: string;
  ssyk: string;
  needs_scheme: string | null;
  needs: string;
}

export interface CourseOfferingTable {
  release_id: number;
  offering_no: number;
  offering_id: string;
  course_no: number;
  source: string;
  provider: string | null;
  url: string | null;
  place: string | null;
  municipality: string | null;
  latitude: number | null;
  longitude: number | null;
  distance_study: boolean;
  meetings: number | null;
  pace_percent: number | null;
  language: string | null;
  relative_dates: boolean;
  start_day: number | null;
  end_day: number | null;
  apply_from_day: number | null;
  apply_by_day: number | null;
  known_from_day: number | null;
  known_to_day: number | null;
  weeks: number | null;
  cost_sek: number | null;
  cost_note_sv: string | null;
  cost_note_en: string | null;
  seats: number | null;
  seats_shared: boolean;
}

export interface CourseSkillTable {
  release_id: number;
  scheme: string;
  course_no: number;
  concept_no: number;
  kind: 'title' | 'text' | 'subject' | 'key';
  confidence: number;
  language: 'sv' | 'en' | null;
  start_at: number | null;
  end_at: number | null;
  ssyk: string | null;
}

export interface CourseSkillProgressTable {
  release_id: number;
  scheme: string;
  basis: string;
  courses_done: number;
  courses: number;
}

export interface EducationKeyTable {
  release_id: number;
  ssyk: string;
  sun: string;
  education_number: string | null;
  education_name: string | null;
  provider: string | null;
}

export interface ValidationOfferTable {
  release_id: number;
  offer_no: number;
  offer_id: string;
  title_sv: string | null;
  title_en: string | null;
  provider: string;
  ssyk: string;
  framework_sv: string | null;
  framework_en: string | null;
  seqf: number | null;
  weeks: number;
  hours_per_week: number;
  cost_sek: number | null;
  municipality: string | null;
  distance: boolean;
  skill_scheme: string | null;
  skills: string;
}
