import { listFilePaths, sendFile } from '../../data-files.ts';

export const getStaticPaths = () => listFilePaths('.jsonl');

export const GET = sendFile;
