import { listFilePaths, sendFile } from '../../data-files.ts';

export const getStaticPaths = () => listFilePaths('.csv');

export const GET = sendFile;
