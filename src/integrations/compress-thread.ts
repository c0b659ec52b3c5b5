/** A thread that compresses files: it is given a task, does it, and ends. */
import { workerData } from 'node:worker_threads';
import { type CompressTask, compressFiles } from './compress.ts';

compressFiles(workerData as CompressTask);
