import { useEffect, useState } from 'react';

const minute = 60_000;

/** The moment it is, ISO 8601 in UTC, anew as each minute begins; `then` is called with it. */
export function useNow(then?: () => void): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const wait = minute - (Date.now() % minute);
    const timer = setTimeout(() => {
      setNow(new Date().toISOString());
      then?.();
    }, wait);
    return () => clearTimeout(timer);
  });
  return now;
}
