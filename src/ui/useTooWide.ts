import { useLayoutEffect, useRef, useState } from 'react';

/**
 * Whether what stands in a frame is wider than the frame. Only then may it scroll sideways, since a frame that scrolls
 * keeps the table's head from sticking to the window.
 */
export function useTooWide() {
  const frame = useRef<HTMLDivElement>(null);
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

/** What a frame that scrolls sideways needs to be reached and named by keyboard and screen reader. */
export const scrolls = (wide: boolean, name: string) =>
  wide ? ({ tabIndex: 0, role: 'group', 'aria-label': name } as const) : {};
