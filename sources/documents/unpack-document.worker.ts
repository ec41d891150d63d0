import { parentPort, workerData } from 'node:worker_threads';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

// Libraries read what strangers made here, apart, where they can be stopped.
const { format, bytes } = workerData as { format: 'pdf' | 'docx'; bytes: Uint8Array };
parentPort?.postMessage(format === 'pdf' ? await readPdf(bytes) : await readDocx(bytes));
