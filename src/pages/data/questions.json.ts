import { lastDay, record } from '../../data.ts';
import { toQuestionsData } from '../../export/questions-json.ts';

export const GET = () => Response.json(toQuestionsData(record.questions, lastDay));
