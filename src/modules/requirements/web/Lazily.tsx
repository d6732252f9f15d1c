import { type ReactNode, useEffect, useRef, useState } from 'react';

type LazilyProps<Item> = {
  items: readonly Item[];
  /** So many stand together; each lot is drawn when it comes near the window. */
  each: number;
  /** About how tall one item is, in pixels, until its lot has been drawn once. */
  height: number;
  keyOf: (item: Item) => string;
  children: (items: readonly Item[]) => ReactNode;
};

const near = '1200px 0px';

type LotProps = { height: number; children: () => ReactNode };

/** A lot of rows: drawn when near, else an empty place as tall as it was. */
function Lot({ height, children }: LotProps) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, show] = useState(false);
  const tall = useRef(height);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && element.childElementCount > 0) tall.current = element.offsetHeight;
        show(entry.isIntersecting || element.contains(document.activeElement));
      },
      { rootMargin: near },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} style={shown ? undefined : { height: tall.current }}>
      {shown && children()}
    </div>
  );
}

/** Thousands of rows without drawing them all: only lots near the window are. Few rows are drawn at once. */
export function Lazily<Item>({ items, each, height, keyOf, children }: LazilyProps<Item>) {
  if (items.length <= each) return children(items);
  const lots = Array.from({ length: Math.ceil(items.length / each) }, (_, place) =>
    items.slice(place * each, (place + 1) * each),
  );
  return lots.map((lot) => (
    <Lot key={lot[0] ? keyOf(lot[0]) : ''} height={lot.length * height}>
      {() => children(lot)}
    </Lot>
  ));
}
