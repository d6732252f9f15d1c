import { returnPath } from '../rules/return-path.ts';

/**
 * Goes to a page as the person now signed in: a new page load, so that nothing of whoever was here before remains.
 * Never answers, so that what waits for it stays busy until the page is gone.
 */
export function enter(next: string): Promise<never> {
  window.location.replace(returnPath(next));
  return new Promise(() => undefined);
}
