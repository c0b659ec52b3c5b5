/** A thread that reads files. */
import { answerLots } from '../answer-lots.ts';
import { readTasks } from './read-ahead.ts';

answerLots(readTasks);
