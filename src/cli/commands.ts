import type { Text } from '../shared/text.ts';

/** One command of `./varna`. `run` answers the exit code. */
export type Command = { readonly summary: Text; run(args: string[]): Promise<number> };

export type Commands = Readonly<Record<string, () => Promise<Command>>>;

/** Every command and the file it lives in, read only when asked for. */
export const commands: Commands = {
  start: () => import('./start.ts'),
  build: () => import('./build.ts'),
  test: () => import('./test.ts'),
  token: () => import('./token.ts'),
  audit: () => import('./audit.ts'),
  org: () => import('./org.ts'),
  frameworks: () => import('./frameworks.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  export: () => import('./export.ts'),
  mail: () => import('./mail.ts'),
  log: () => import('./log.ts'),
  bench: () => import('./bench.ts'),
};
