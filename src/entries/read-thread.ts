/** A thread that reads files: it is given tasks, answers with what it read, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { readTasks, type Task } from './read-ahead.ts';

parentPort?.postMessage(readTasks(workerData as Task[]));
