import { type RefObject, useEffect } from 'react';
import { useText } from '../Words.tsx';
import { readingText } from './texts.ts';

/** A frame that scrolls can be reached by keyboard and says what it is. */
function mark(frame: Element, wide: boolean, name: string): void {
  const attributes = { tabindex: '0', role: 'group', 'aria-label': name };
  for (const [key, value] of Object.entries(attributes))
    if (wide) frame.setAttribute(key, value);
    else frame.removeAttribute(key);
}

/**
 * Tables wider than their frame can be scrolled by keyboard; the others are no stop on the way. One that has not been drawn
 * yet counts as wide until it has.
 */
export function useWideTables(text: RefObject<HTMLElement | null>, html: string): void {
  const t = useText();
  const name = t(readingText.wideTable);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other tables
  useEffect(() => {
    const observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries)
        if (contentRect.width > 0) mark(target, target.scrollWidth > target.clientWidth + 1, name);
    });
    for (const frame of text.current?.querySelectorAll('.long-table') ?? []) {
      mark(frame, true, name);
      observer.observe(frame);
    }
    return () => observer.disconnect();
  }, [text, html, name]);
}
