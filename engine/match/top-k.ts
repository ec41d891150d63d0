/** The best rows and their scores, best first; of equal scores the lower index first. */
export type Ranked = { readonly indices: Uint32Array; readonly scores: Float64Array };

/**
 * The k greatest scores above `floor` (default 0: what scores nothing is no match), or fewer where there are fewer.
 * A heap of k whose root is the worst kept: O(n log k), no array of n is made. NaN is never kept.
 */
export function topK(scores: ArrayLike<number>, k: number, floor = 0): Ranked {
  if (!Number.isInteger(k) || k < 0) throw new RangeError(`k must be a whole number from 0, not ${k}`);
  const heap = new Uint32Array(Math.min(k, scores.length));
  let size = 0;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index]!;
    if (!(score > floor)) continue;
    if (size < heap.length) {
      heap[size] = index;
      rise(heap, size++, scores);
    } else if (size > 0 && score > scores[heap[0]!]!) {
      heap[0] = index;
      sink(heap, size, scores);
    }
  }
  return emptied(heap, size, scores);
}

function worse(a: number, b: number, scores: ArrayLike<number>): boolean {
  const difference = scores[a]! - scores[b]!;
  return difference < 0 || (difference === 0 && a > b);
}

function rise(heap: Uint32Array, start: number, scores: ArrayLike<number>): void {
  let at = start;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!worse(heap[at]!, heap[parent]!, scores)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(heap: Uint32Array, size: number, scores: ArrayLike<number>): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) return;
    if (child + 1 < size && worse(heap[child + 1]!, heap[child]!, scores)) child++;
    if (!worse(heap[child]!, heap[at]!, scores)) return;
    swap(heap, at, child);
    at = child;
  }
}

function swap(heap: Uint32Array, a: number, b: number): void {
  const kept = heap[a]!;
  heap[a] = heap[b]!;
  heap[b] = kept;
}

function emptied(heap: Uint32Array, size: number, scores: ArrayLike<number>): Ranked {
  const indices = new Uint32Array(size);
  for (let left = size; left > 0; ) {
    indices[--left] = heap[0]!;
    heap[0] = heap[left]!;
    sink(heap, left, scores);
  }
  return { indices, scores: Float64Array.from(indices, (index) => scores[index]!) };
}
