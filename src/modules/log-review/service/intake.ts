/** What jobs, the demo and the command line need of the intake. */
export { analyseMonth, type ClearCase, clearCases, type MonthAnalysis } from './intake/analyse.ts';
export { type ContextReport, importContext } from './intake/context.ts';
export { disposableRows, disposeOfMonth } from './intake/dispose.ts';
export { type ImportedLog, importLog } from './intake/import.ts';
export { endInterrupted } from './intake/interrupted.ts';
export { type Post, postOfBytes, postOfFile } from './intake/post.ts';
export type { ImportProgress } from './intake/progress.ts';
export { keepRefused } from './intake/refused.ts';
export { replayQuarantine } from './intake/replay.ts';
export { verifyWholeLog } from './intake/verify.ts';
