import { useCallback } from 'react';
import { useSearchValue } from '../../../ui/address.ts';
import { useFreshly } from './useFreshly.ts';

/** What one can be in the middle of on the account page; it stands in the address, and so survives signing in again. */
export type Doing = 'passkey' | 'password' | 'new-password' | 'token';

/** `begin(doing)` opens what takes a fresh sign-in. */
export function useDoing(): { doing: string; begin: (doing: Doing) => void; end: () => void } {
  const [doing, change] = useSearchValue('do');
  const freshly = useFreshly();
  const begin = useCallback(
    (wanted: Doing) => freshly(() => change(wanted), `/account?do=${wanted}`),
    [freshly, change],
  );
  return { doing, begin, end: useCallback(() => change(''), [change]) };
}
