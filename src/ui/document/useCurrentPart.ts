import { type RefObject, useEffect, useState } from 'react';

/** The line one is thought to read at, a fifth down the window. */
const readingLine = '-20% 0px -79% 0px';

/** The anchor of the part one reads. */
export function useCurrentPart(text: RefObject<HTMLElement | null>, html: string): string {
  const [current, setCurrent] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other parts
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const here = entries.find(({ isIntersecting }) => isIntersecting);
        if (here) setCurrent((here.target as HTMLElement).dataset.anchor ?? '');
      },
      { rootMargin: readingLine },
    );
    for (const part of text.current?.querySelectorAll('[data-anchor]') ?? []) observer.observe(part);
    return () => observer.disconnect();
  }, [text, html]);
  return current;
}
