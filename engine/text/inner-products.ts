/**
 * Inner products of one vector with many rows of a table, four at a time in a few lines of WebAssembly: JavaScript has no
 * vector arithmetic, and this is where most of the time of a sentence would go.
 */
export interface Kernel {
  /** Copies an array into the kernel's memory; its `byteOffset` there is its address. */
  put<Numbers extends Float32Array | Uint32Array>(numbers: Numbers): Numbers;
  /** out[i] = vector at `query` · row rows[i] of `table`, for i < count. All but the numbers are addresses; `bytes` is a row's length. */
  products(query: number, table: number, rows: number, count: number, bytes: number, out: number): void;
}

const pageBytes = 65_536;
/** A row is read eight numbers at a time. */
export const rowStep = 8;

/** A kernel with room for arrays of so many bytes in all. */
export function openKernel(room: number): Kernel {
  // Each array may need up to fifteen bytes to begin on a boundary.
  const memory = new WebAssembly.Memory({ initial: Math.ceil((room + 256) / pageBytes) });
  const { exports } = new WebAssembly.Instance(compiled, { m: { m: memory } });
  let free = 0;
  return {
    put<Numbers extends Float32Array | Uint32Array>(numbers: Numbers): Numbers {
      const kind = numbers.constructor as new (buffer: ArrayBuffer, at: number, length: number) => Numbers;
      const placed = new kind(memory.buffer, free, numbers.length);
      placed.set(numbers);
      free = (free + numbers.byteLength + 15) & ~15;
      return placed;
    },
    products: exports['products'] as Kernel['products'],
  };
}

// Parameters and locals by number.
const [query, table, rows, count, bytes, out] = [0, 1, 2, 3, 4, 5];
const [lastRow, at, word, stop, left, right] = [6, 7, 8, 9, 10, 11];

// Instructions: https://webassembly.github.io/spec/core/binary/instructions.html
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const int = (value: number) => [0x41, value];
const [add, multiply, shiftLeft, less, atLeast] = [[0x6a], [0x6c], [0x74], [0x49], [0x4f]] as const;
const loadInt = [0x28, 2, 0];
const storeFloat = [0x38, 2, 0];
const addFloats = [0x92];
const vector = (code: number, ...rest: number[]) => [
  0xfd,
  ...(code < 0x80 ? [code] : [(code & 0x7f) | 0x80, code >> 7]),
  ...rest,
];
const load4 = (offset: number) => vector(0, 4, offset);
const [add4, multiply4] = [vector(0xe4), vector(0xe6)];
const zero4 = vector(12, ...Array<number>(16).fill(0));
const lane = (i: number) => vector(31, i);
const loop = (...body: number[][]) => [0x03, 0x40, ...body.flat(), 0x0b];
const block = (...body: number[][]) => [0x02, 0x40, ...body.flat(), 0x0b];
const leaveIf = (depth: number) => [0x0d, depth];
const again = [0x0c, 0];
const advance = (local: number, by: number) => [...get(local), ...int(by), ...add, ...set(local)];

const body = [
  [...get(rows), ...get(count), ...int(2), ...shiftLeft, ...add, ...set(lastRow)],
  block(
    loop(
      [...get(rows), ...get(lastRow), ...atLeast, ...leaveIf(1)],
      [...get(table), ...get(rows), ...loadInt, ...get(bytes), ...multiply, ...add, ...set(at)],
      [...get(query), ...set(word), ...get(query), ...get(bytes), ...add, ...set(stop)],
      [...zero4, ...set(left), ...zero4, ...set(right)],
      loop(
        [...get(left), ...get(word), ...load4(0), ...get(at), ...load4(0), ...multiply4, ...add4, ...set(left)],
        [...get(right), ...get(word), ...load4(16), ...get(at), ...load4(16), ...multiply4, ...add4, ...set(right)],
        [...advance(at, 32), ...advance(word, 32)],
        [...get(word), ...get(stop), ...less, ...leaveIf(0)],
      ),
      [...get(left), ...get(right), ...add4, ...set(left), ...get(out)],
      [...get(left), ...lane(0), ...get(left), ...lane(1), ...addFloats],
      [...get(left), ...lane(2), ...get(left), ...lane(3), ...addFloats, ...addFloats, ...storeFloat],
      [...advance(out, 4), ...advance(rows, 4), ...again],
    ),
  ),
].flat();

const [i32, v128] = [0x7f, 0x7b];
const text = (name: string) => [name.length, ...new TextEncoder().encode(name)];
/** Lengths are written seven bits at a time (LEB128). */
const length = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...length(value >> 7)]);
const section = (id: number, content: readonly number[]) => [id, ...length(content.length), ...content];
const code = [2, 4, i32, 2, v128, ...body, 0x0b];
const compiled = new WebAssembly.Module(
  Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, [1, 0x60, 6, i32, i32, i32, i32, i32, i32, 0]),
    ...section(2, [1, ...text('m'), ...text('m'), 2, 0, 0]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('products'), 0, 0]),
    ...section(10, [1, ...length(code.length), ...code]),
  ]),
);
