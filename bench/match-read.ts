import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Concept = { readonly id: string; readonly preferred_label: string };
export type Concepts<Kind> = { readonly data: { readonly concepts: readonly Kind[] } };

/** A JSON file of the data folder, taken at its word. */
export function read<Shape>(folder: string, path: string): Shape {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as Shape;
}
