/** A thread that compresses files, by their whole paths, at the quality that it is given. */
import { workerData } from 'node:worker_threads';
import { answerLots } from '../answer-lots.ts';
import { compressFiles } from './compress.ts';

const quality = workerData as number;
answerLots((files: readonly string[]) => {
	compressFiles(files, quality);
});
