import { useEffect, useEffectEvent } from 'react';

const everyMs = 20_000;

/** Tries again while something waits: when the connection is said to be back, and every so often. */
export function useRetry(waiting: boolean, act: () => Promise<void>): void {
  const again = useEffectEvent(() => void act());
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => again(), everyMs);
    const back = () => again();
    window.addEventListener('online', back);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', back);
    };
  }, [waiting]);
}
