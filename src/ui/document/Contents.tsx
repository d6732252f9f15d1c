import { useEffect, useRef } from 'react';
import { useText } from '../Words.tsx';
import { type Part, shownHeadings } from './part.ts';
import { readingText } from './texts.ts';
import type { Find } from './useFind.ts';

type ContentsProps = { parts: readonly Part[]; current: string; find: Find; chosen?: () => void };

/** Keeps the heading one reads at in view within the list, without moving the page. */
function useFollow(current: string) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: moves when the heading does
  useEffect(() => {
    const frame = list.current?.parentElement;
    const here = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!frame || !here) return;
    const [around, at] = [frame.getBoundingClientRect(), here.getBoundingClientRect()];
    if (at.top < around.top || at.bottom > around.bottom) frame.scrollTop += at.top - around.top - around.height / 3;
  }, [current]);
  return list;
}

/** The headings as links; while one searches, those with hits and how many. */
export function Contents({ parts, current, find, chosen }: ContentsProps) {
  const t = useText();
  const list = useFollow(current);
  const { counts, toPart } = find;
  const searching = find.searching && find.hits.length > 0;
  const shown = searching ? parts.filter(({ anchor }) => counts.has(anchor)) : shownHeadings(parts, current);
  return (
    <ol ref={list} className="long-contents">
      {shown.map(({ anchor, depth, number, heading }) => (
        <li key={anchor} data-depth={Math.min(depth, 4)}>
          <a
            href={`#${anchor}`}
            aria-current={anchor === current ? 'location' : undefined}
            onClick={() => {
              if (searching) requestAnimationFrame(() => toPart(anchor));
              chosen?.();
            }}
          >
            {number && <span className="figures long-number">{number}</span>}
            <span>
              {heading || t(readingText.contents)}
              {searching && (
                <span className="long-hits figures"> {t(readingText.hitsIn, { count: counts.get(anchor) })}</span>
              )}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
