import type { Transaction } from 'kysely';
import { insertColumns } from '#db/insert-columns.ts';
import type { Tables } from '#db/tables.ts';
import type { DatasetWriter, RecordSink } from '#modules/packs/index.ts';
import type {
  ConceptRecord,
  LabelRecord,
  MappingRecord,
  RelationRecord,
  SourceRecord,
  ThemeRecord,
} from '#sources/records.ts';

/** Writes a scheme: concepts get dense numbers from 0, the indices of the engine's arrays. */
export const schemeWriter: DatasetWriter = {
  accepts: (dataset) => dataset.startsWith('scheme:'),
  tables: ['concept', 'concept_label', 'concept_relation', 'concept_mapping', 'concept_theme'],
  open: (releaseId) => new SchemeSink(releaseId),
};

class SchemeSink implements RecordSink {
  readonly #releaseId: number;
  readonly #numbers = new Map<string, number>();

  constructor(releaseId: number) {
    this.#releaseId = releaseId;
  }

  async write(transaction: Transaction<Tables>, records: readonly SourceRecord[]): Promise<void> {
    await this.#writeConcepts(
      transaction,
      records.filter((record) => record.type === 'concept'),
    );
    await this.#writeLabels(
      transaction,
      records.filter((record) => record.type === 'label'),
    );
    await this.#writeRelations(
      transaction,
      records.filter((record) => record.type === 'relation'),
    );
    await this.#writeMappings(
      transaction,
      records.filter((record) => record.type === 'mapping'),
    );
    await this.#writeThemes(
      transaction,
      records.filter((record) => record.type === 'theme'),
    );
  }

  async #writeConcepts(transaction: Transaction<Tables>, concepts: readonly ConceptRecord[]): Promise<void> {
    for (const { id } of concepts) {
      if (this.#numbers.has(id)) throw new Error(`the adapter let through concept ${id} twice`);
      this.#numbers.set(id, this.#numbers.size);
    }
    await insertColumns(transaction, 'concept', this.#releaseId, [
      { name: 'concept_no', type: 'integer', values: concepts.map(({ id }) => this.#number(id)) },
      { name: 'concept_id', type: 'text', values: concepts.map(({ id }) => id) },
      { name: 'kind', type: 'text', values: concepts.map(({ kind }) => kind) },
      { name: 'code', type: 'text', values: concepts.map(({ code }) => code ?? null) },
      { name: 'definition_sv', type: 'text', values: concepts.map(({ definition }) => definition?.sv ?? null) },
      { name: 'definition_en', type: 'text', values: concepts.map(({ definition }) => definition?.en ?? null) },
    ]);
  }

  async #writeLabels(transaction: Transaction<Tables>, labels: readonly LabelRecord[]): Promise<void> {
    await insertColumns(transaction, 'concept_label', this.#releaseId, [
      { name: 'concept_no', type: 'integer', values: labels.map(({ concept }) => this.#number(concept)) },
      { name: 'language', type: 'text', values: labels.map(({ language }) => language) },
      { name: 'form', type: 'text', values: labels.map(({ form }) => form) },
      { name: 'label', type: 'text', values: labels.map(({ text }) => text) },
    ]);
  }

  async #writeRelations(transaction: Transaction<Tables>, relations: readonly RelationRecord[]): Promise<void> {
    await insertColumns(transaction, 'concept_relation', this.#releaseId, [
      { name: 'relation', type: 'text', values: relations.map(({ relation }) => relation) },
      { name: 'from_no', type: 'integer', values: relations.map(({ from }) => this.#number(from)) },
      { name: 'to_no', type: 'integer', values: relations.map(({ to }) => this.#number(to)) },
      { name: 'rank', type: 'integer', values: relations.map(({ rank }) => rank) },
      { name: 'weight', type: 'real', values: relations.map(({ weight }) => weight) },
    ]);
  }

  async #writeMappings(transaction: Transaction<Tables>, mappings: readonly MappingRecord[]): Promise<void> {
    await insertColumns(transaction, 'concept_mapping', this.#releaseId, [
      { name: 'from_no', type: 'integer', values: mappings.map(({ from }) => this.#number(from)) },
      { name: 'scheme', type: 'text', values: mappings.map(({ scheme }) => scheme) },
      { name: 'code', type: 'text', values: mappings.map(({ code }) => code) },
      { name: 'match', type: 'text', values: mappings.map(({ match }) => match) },
    ]);
  }

  async #writeThemes(transaction: Transaction<Tables>, themes: readonly ThemeRecord[]): Promise<void> {
    await insertColumns(transaction, 'concept_theme', this.#releaseId, [
      { name: 'concept_no', type: 'integer', values: themes.map(({ concept }) => this.#number(concept)) },
      { name: 'theme', type: 'text', values: themes.map(({ theme }) => theme) },
      { name: 'share', type: 'real', values: themes.map(({ share }) => share) },
    ]);
  }

  #number(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new Error(`the adapter named concept ${id} before giving it`);
    return number;
  }
}
