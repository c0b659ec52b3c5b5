import { listFilePaths, sendFile } from '../../data-files.ts';

export const getStaticPaths = () => listFilePaths('.json');

export const GET = sendFile;
