import { useLayoutEffect, useRef, useState } from 'react';

/**
 * Whether what stands in a frame is wider than the frame. Only then may it scroll sideways, since a frame that scrolls
 * keeps the table's head from sticking to the window.
 */
export function useTooWide() {
  const frame = useRef<HTMLElement>(null);
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWide((element.firstElementChild?.scrollWidth ?? 0) > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    for (const one of [element, element.firstElementChild]) if (one) observer.observe(one);
    return () => observer.disconnect();
  }, []);
  return { frame, wide };
}
