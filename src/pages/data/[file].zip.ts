import { listFilePaths, sendFile } from '../../data-files.ts';

export const getStaticPaths = () => listFilePaths('.zip');

export const GET = sendFile;
