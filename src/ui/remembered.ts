import { useCallback, useState } from 'react';

function read<T>(key: string, usual: T): T {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? usual : (JSON.parse(kept) as T);
  } catch {
    return usual;
  }
}

/** State kept in this browser under `varna.<key>`; unreadable or refused storage falls back to `usual`. */
export function useRemembered<T>(key: string, usual: T): [T, (value: T) => void] {
  const place = `varna.${key}`;
  const [value, setValue] = useState(() => read(place, usual));
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(place, JSON.stringify(next));
      } catch {
        // A full or forbidden storage loses only the memory, never the work.
      }
    },
    [place],
  );
  return [value, keep];
}
