/** What others need of the intake: the log taken in, what lies in quarantine, and a turn of one's own with the log. */
export { analyseMonth, type ClearCase, clearCases, type MonthAnalysis } from './intake/analyse.ts';
export { type ContextReport, importContext, importContextFile } from './intake/context.ts';
export { type ImportedLog, importLog, type LogOrder } from './intake/import.ts';
export { type Post, postOfBytes, postOfFile } from './intake/post.ts';
export type { ImportProgress } from './intake/progress.ts';
export { type Quarantined, quarantined } from './intake/quarantine.ts';
export { keepRefused } from './intake/refused.ts';
export { type Replayed, replayQuarantine } from './intake/replay.ts';
export { inTurn } from './intake/turn.ts';
