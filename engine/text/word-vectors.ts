/**
 * A small table of word vectors: row r belongs to the root with number r. A longer vector weighs more in a sum, so the
 * table also holds how much a word says.
 */
export interface WordVectors {
  /** a multiple of eight */
  readonly size: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly values: Float32Array;
}

/**
 * What the generated files hold: roots joined by spaces, one letter of `letters` for each two values of nine steps (−4 … 4),
 * one scale per row.
 */
export interface PackedVectors {
  readonly size: number;
  readonly roots: string;
  readonly values: string;
  readonly scales: string;
}

/** The 81 pairs of steps as signs that need no escape in a string. */
const letters = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuv';
const middle = 4;
const steps = 2 * middle + 1;
/** The fourth step lies here, in standard deviations of the row: what is farther out is cut. */
const farthest = 2.4;

/** As recognition uses them. */
export function unpackVectors({ size, roots, values, scales }: PackedVectors): WordVectors {
  const scale = scales.split(' ').map(Number);
  const codes = new Uint8Array(128);
  for (let i = 0; i < letters.length; i++) codes[letters.charCodeAt(i)] = i;
  const unpacked = new Float32Array(values.length * 2);
  for (let i = 0; i < values.length; i++) {
    const code = codes[values.charCodeAt(i)] as number;
    const step = scale[Math.floor((2 * i) / size)] as number;
    unpacked[2 * i] = (Math.floor(code / steps) - middle) * step;
    unpacked[2 * i + 1] = ((code % steps) - middle) * step;
  }
  return { size, rows: new Map(roots.split(' ').map((root, row) => [root, row])), values: unpacked };
}

/** The inverse, rounding each row to nine steps. */
export function packVectors({ size, rows, values }: WordVectors): PackedVectors {
  const scales: number[] = [];
  let packed = '';
  for (let row = 0; row < rows.size; row++) {
    const part = values.subarray(row * size, (row + 1) * size);
    const deviation = Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / size);
    const scale = Number(Math.max(1e-9, (farthest * deviation) / middle).toPrecision(4));
    scales.push(scale);
    const step = (value: number) => middle + Math.max(-middle, Math.min(middle, Math.round(value / scale)));
    for (let d = 0; d < size; d += 2) packed += letters[step(part[d] as number) * steps + step(part[d + 1] as number)];
  }
  return { size, roots: [...rows.keys()].join(' '), values: packed, scales: scales.join(' ') };
}

/** Adds `share` times a row to the vector at `to`. */
export function addRow(vectors: WordVectors, row: number, into: Float32Array, to = 0, share = 1): void {
  const { size, values } = vectors;
  const from = row * size;
  for (let i = 0; i < size; i++) into[to + i] = (into[to + i] as number) + share * (values[from + i] as number);
}

/** Scales the vector at `at` to length 1 (a zero vector stays) and gives its former length. */
export function normalise(vector: Float32Array, at: number, size: number): number {
  let square = 0;
  for (let i = at; i < at + size; i++) square += (vector[i] as number) ** 2;
  const length = Math.sqrt(square);
  if (length > 0) for (let i = at; i < at + size; i++) vector[i] = (vector[i] as number) / length;
  return length;
}

/** Inner product; `size` is a multiple of four, summed in four lanes because a single sum waits for itself. */
export function dot(a: Float32Array, aAt: number, b: Float32Array, bAt: number, size: number): number {
  let w = 0;
  let x = 0;
  let y = 0;
  let z = 0;
  for (let i = 0; i < size; i += 4) {
    w += (a[aAt + i] as number) * (b[bAt + i] as number);
    x += (a[aAt + i + 1] as number) * (b[bAt + i + 1] as number);
    y += (a[aAt + i + 2] as number) * (b[bAt + i + 2] as number);
    z += (a[aAt + i + 3] as number) * (b[bAt + i + 3] as number);
  }
  return w + x + y + z;
}
