export { backup } from './backup.ts';
export type { Manifest } from './manifest.ts';
export type { Report } from './report.ts';
export { migrationsFor, refuseDatabase, refuseFiles, restore } from './restore.ts';
export { says as backupSays } from './texts.ts';
export { verifyArchive } from './verify-archive.ts';
