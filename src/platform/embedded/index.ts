export { lockDirectory } from './lock.ts';
export { openEmbedded } from './open.ts';
export { type Embedded, type EmbeddedOptions, startEmbedded } from './start.ts';
export type { EmbeddedEvent, EmbeddedListener } from './supervise.ts';
