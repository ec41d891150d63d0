import type { Transaction } from 'kysely';
import { type Column, insertColumns } from '#db/insert-columns.ts';
import type { Tables } from '#db/tables.ts';
import type { DatasetWriter, RecordSink } from '#modules/packs/index.ts';
import type { CourseOfferingRecord, CourseRecord, SourceRecord } from '#sources/records.ts';
import { foldWords } from '../domain/fold-words.ts';

/** Writes courses and their offerings, both numbered densely from 0. */
export const courseWriter: DatasetWriter = {
  accepts: (dataset) => dataset === 'courses',
  tables: ['course', 'course_offering', 'course_skill', 'course_skill_progress'],
  open: (releaseId) => new CourseSink(releaseId),
};

class CourseSink implements RecordSink {
  readonly #releaseId: number;
  readonly #numbers = new Map<string, number>();
  #offerings = 0;

  constructor(releaseId: number) {
    this.#releaseId = releaseId;
  }

  async write(transaction: Transaction<Tables>, records: readonly SourceRecord[]): Promise<void> {
    const courses = records.filter((record) => record.type === 'course');
    for (const { id } of courses) {
      if (this.#numbers.has(id)) throw new Error(`the adapter let through course ${id} twice`);
      this.#numbers.set(id, this.#numbers.size);
    }
    const numbers = courses.map(({ id }) => this.#number(id));
    await insertColumns(transaction, 'course', this.#releaseId, courseColumns(courses, numbers));
    const offerings = records.filter((record) => record.type === 'course-offering');
    const first = this.#offerings;
    this.#offerings += offerings.length;
    const columns = offeringColumns(offerings, { first, courses: offerings.map(({ course }) => this.#number(course)) });
    await insertColumns(transaction, 'course_offering', this.#releaseId, columns);
  }

  #number(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new Error(`the adapter named course ${id} before giving it`);
    return number;
  }
}

type ColumnOf<Row> = (name: string, type: Column['type'], value: (row: Row) => unknown) => Column;

function columnsOf<Row>(rows: readonly Row[]): ColumnOf<Row> {
  return (name, type, value) => ({ name, type, values: rows.map((row) => value(row) ?? null) });
}

function courseColumns(courses: readonly CourseRecord[], numbers: readonly number[]): readonly Column[] {
  const column = columnsOf(courses);
  return [
    { name: 'course_no', type: 'integer', values: numbers },
    column('title_sv', 'text', ({ title }) => title.sv),
    column('title_en', 'text', ({ title }) => title.en),
    column('text_sv', 'text', ({ text }) => text.sv),
    column('text_en', 'text', ({ text }) => text.en),
    column('eligibility_sv', 'text', ({ eligibility }) => eligibility?.sv),
    column('eligibility_en', 'text', ({ eligibility }) => eligibility?.en),
    column('subjects', 'text', ({ subjects }) => subjects.join(' | ')),
    column('search_text', 'text', searchText),
    column('level', 'text', ({ level }) => level),
    column('level_as_given', 'text', ({ levelAsGiven }) => levelAsGiven),
    column('seqf', 'integer', ({ seqf }) => seqf),
    column('credits', 'double precision', ({ credits }) => credits?.value),
    column('credit_system', 'text', ({ credits }) => credits?.system),
    column('code', 'text', ({ code }) => code),
    column('sun', 'text', ({ sun }) => sun.join(' ')),
    column('ssyk', 'text', ({ ssyk }) => ssyk.join(' ')),
    column('needs_scheme', 'text', ({ needs }) => (needs?.ids.length ? needs.scheme : null)),
    column('needs', 'text', ({ needs }) => needs?.ids.join(' ') ?? ''),
  ];
}

/** What free-text search looks in besides title, provider and place. */
function searchText({ text, subjects, code }: CourseRecord): string {
  return foldWords([...subjects, code, text.sv, text.en].filter((part) => part !== undefined).join(' '));
}

function offeringColumns(
  offerings: readonly CourseOfferingRecord[],
  { first, courses }: { readonly first: number; readonly courses: readonly number[] },
): readonly Column[] {
  const column = columnsOf(offerings);
  return [
    { name: 'offering_no', type: 'integer', values: offerings.map((_, at) => first + at) },
    { name: 'course_no', type: 'integer', values: courses },
    column('offering_id', 'text', ({ id }) => id),
    column('source', 'text', ({ source }) => source),
    column('provider', 'text', ({ provider }) => provider),
    column('url', 'text', ({ url }) => url),
    column('place', 'text', ({ place }) => place),
    column('municipality', 'text', ({ municipality }) => municipality),
    column('latitude', 'double precision', ({ latitude }) => latitude),
    column('longitude', 'double precision', ({ longitude }) => longitude),
    column('distance_study', 'boolean', ({ distanceStudy }) => distanceStudy),
    column('meetings', 'integer', ({ meetings }) => meetings),
    column('pace_percent', 'integer', ({ pacePercent }) => pacePercent),
    column('language', 'text', ({ language }) => language),
    column('relative_dates', 'boolean', ({ dates }) => dates.relative),
    column('start_day', 'integer', ({ dates }) => dates.start),
    column('end_day', 'integer', ({ dates }) => dates.end),
    column('apply_from_day', 'integer', ({ dates }) => dates.applyFrom),
    column('apply_by_day', 'integer', ({ dates }) => dates.applyBy),
    column('known_from_day', 'integer', ({ dates }) => dates.knownFrom),
    column('known_to_day', 'integer', ({ dates }) => dates.knownTo),
    column('weeks', 'integer', ({ weeks }) => weeks),
    column('cost_sek', 'integer', ({ costSek }) => costSek),
    column('cost_note_sv', 'text', ({ costNote }) => costNote?.sv),
    column('cost_note_en', 'text', ({ costNote }) => costNote?.en),
    column('seats', 'integer', ({ seats }) => seats),
    column('seats_shared', 'boolean', ({ seatsShared }) => seatsShared ?? false),
  ];
}
