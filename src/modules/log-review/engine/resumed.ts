import { EngineLost } from './engine.ts';

const ATTEMPTS = 5;

/** Does again what was broken by a worker that ended, at most five times in all. Only for work that may be done twice. */
export async function resumed<T>(run: () => Promise<T>, left = ATTEMPTS): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof EngineLost) || left <= 1) throw error;
    return await resumed(run, left - 1);
  }
}
