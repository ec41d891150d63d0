import { parentPort, workerData } from 'node:worker_threads';
import { buildRecogniser, type Lexicon, serialise } from '#engine/text/index.ts';

// Building takes seconds for a large scheme; in a thread of its own it keeps nobody waiting.
const bytes = serialise(buildRecogniser(workerData as Lexicon));
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
