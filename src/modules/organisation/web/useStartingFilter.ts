import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type Search, useChangeSearch } from '../../../ui/address.ts';

/**
 * Filters a register opens with, put in the address as if chosen, so that they are seen and can be removed. An address
 * that already asks for something is left as it is. `false` until they are in place.
 */
export function useStartingFilter(values: Readonly<Record<string, string>>): boolean {
  const search = useSearch({ strict: false }) as Search;
  const change = useChangeSearch();
  const [bare] = useState(() => Object.keys(search).every((key) => key === 'tab'));
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!bare || asked) return;
    change({ ...values });
    setAsked(true);
  }, [bare, asked, change, values]);
  return !bare || asked;
}
