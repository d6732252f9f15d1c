import { useDebouncedValue } from '@mantine/hooks';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useSearchValue } from '../address.ts';
import { type Hit, hitsIn, markHits } from './find.ts';

const waitMs = 150;

/** Brings a hit into view; twice, since parts not yet drawn change their height when they are. */
function show({ range }: Hit): void {
  const bring = () => range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  bring();
  requestAnimationFrame(() => requestAnimationFrame(bring));
}

/** The search within a text: what is sought stands in the address as `find`, so that a link can lead to it. */
export function useFind(text: RefObject<HTMLElement | null>, html: string) {
  const [sought, seek] = useSearchValue('find');
  const [written, write] = useState(sought);
  const [settled] = useDebouncedValue(written, waitMs);
  const [hits, setHits] = useState<Hit[]>([]);
  const [place, setPlace] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other hits
  useEffect(() => {
    const parts = text.current?.querySelectorAll<HTMLElement>('[data-anchor]') ?? [];
    const found = hitsIn(parts, settled);
    const asked = decodeURIComponent(window.location.hash.slice(1));
    const first = Math.max(
      0,
      found.findIndex(({ anchor }) => asked !== '' && anchor === asked),
    );
    setHits(found);
    setPlace(first);
    const hit = found[first];
    if (hit) show(hit);
  }, [settled, html, text]);
  useEffect(() => {
    if (settled !== sought) seek(settled);
  }, [settled, sought, seek]);
  useEffect(() => {
    markHits(hits, hits[place]);
    return () => markHits([], undefined);
  }, [hits, place]);
  const counts = useMemo(() => {
    const byPart = new Map<string, number>();
    for (const { anchor } of hits) byPart.set(anchor, (byPart.get(anchor) ?? 0) + 1);
    return byPart;
  }, [hits]);
  const to = (next: number) => {
    const hit = hits[next];
    setPlace(next);
    if (hit) show(hit);
  };
  return {
    written,
    write,
    hits,
    place,
    counts,
    searching: settled.trim().length > 1,
    move: (step: number) => hits.length > 0 && to((place + step + hits.length) % hits.length),
    toPart: (anchor: string) => to(hits.findIndex((hit) => hit.anchor === anchor)),
  };
}
export type Find = ReturnType<typeof useFind>;
