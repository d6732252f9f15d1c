import { useEffect, useRef } from 'react';
import { useText } from '../Words.tsx';
import { hitsByChapter, type Part, shownHeadings } from './part.ts';
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

type LineProps = { part: Part; here: boolean; hits?: number; onClick: () => void };

function Line({ part: { anchor, depth, number, heading }, here, hits, onClick }: LineProps) {
  const t = useText();
  return (
    <li data-depth={Math.min(depth, 4)}>
      <a href={`#${anchor}`} aria-current={here ? 'location' : undefined} onClick={onClick}>
        {number && <span className="figures long-number">{number}</span>}
        <span>
          {heading || t(readingText.opening)}
          {hits !== undefined && <span className="long-hits figures"> {t(readingText.hitsIn, { count: hits })}</span>}
        </span>
      </a>
    </li>
  );
}

/** The headings as links; while one searches, the chapters with hits and how many. */
export function Contents({ parts, current, find, chosen = () => undefined }: ContentsProps) {
  const list = useFollow(current);
  const { counts, toPart } = find;
  const toHit = (anchor: string) => () => {
    requestAnimationFrame(() => toPart(anchor));
    chosen();
  };
  const searching = find.searching && find.hits.length > 0;
  return (
    <ol ref={list} className="long-contents">
      {searching
        ? hitsByChapter(parts, counts).map(({ chapter, count, first, anchors }) => (
            <Line
              key={chapter.anchor}
              part={chapter}
              here={anchors.includes(current)}
              hits={count}
              onClick={toHit(first)}
            />
          ))
        : shownHeadings(parts, current).map((part) => (
            <Line key={part.anchor} part={part} here={part.anchor === current} onClick={chosen} />
          ))}
    </ol>
  );
}
