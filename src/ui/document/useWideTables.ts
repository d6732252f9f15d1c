import { type RefObject, useEffect } from 'react';
import { useText } from '../Words.tsx';
import { readingText } from './texts.ts';

const attributes = { tabindex: '0', role: 'group' };

/** Tables wider than their frame can be scrolled by keyboard and say so; the others are no stop on the way. */
export function useWideTables(text: RefObject<HTMLElement | null>, html: string): void {
  const t = useText();
  const name = t(readingText.wideTable);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other tables
  useEffect(() => {
    const observer = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const wide = target.scrollWidth > target.clientWidth + 1;
        for (const [key, value] of Object.entries({ ...attributes, 'aria-label': name }))
          if (wide) target.setAttribute(key, value);
          else target.removeAttribute(key);
      }
    });
    for (const frame of text.current?.querySelectorAll('.long-table') ?? []) observer.observe(frame);
    return () => observer.disconnect();
  }, [text, html, name]);
}
