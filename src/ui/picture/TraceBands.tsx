import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../Words.tsx';
import { TraceThing } from './TraceThing.tsx';
import { pictureText } from './texts.ts';
import { type Box, bands, type PlacedNode, type TraceRow, traceOf } from './trace.ts';

/** Where each thing stands, measured anew when the picture changes size. */
function useBoxes(deps: unknown) {
  const frame = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<ReadonlyMap<string, Box>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when what is shown changes
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const origin = element.getBoundingClientRect();
      const things = [...element.querySelectorAll<HTMLElement>('[data-node]')].map((thing) => {
        const { left, top, width, height } = thing.getBoundingClientRect();
        return [thing.dataset.node ?? '', { left: left - origin.left, top: top - origin.top, width, height }] as const;
      });
      setBoxes(new Map(things));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [deps]);
  return { frame, boxes };
}

/** The picture itself: four columns, bands between; pointing at a thing brings out its chains. */
export function TraceBands({ rows }: { rows: readonly TraceRow[] }) {
  const t = useText();
  const trace = useMemo(() => traceOf(rows), [rows]);
  const { frame, boxes } = useBoxes(trace);
  const [active, setActive] = useState<PlacedNode | null>(null);
  const lit = (on: readonly number[]) => !active || on.some((row) => active.rows.includes(row));
  return (
    <div className="trace" ref={frame}>
      <svg className="trace-bands" aria-hidden="true">
        {bands(trace.links, boxes).map(({ link, path }) => (
          <path
            key={`${link.from}${link.to}`}
            d={path}
            data-broken={link.broken || undefined}
            data-lit={lit(link.rows)}
          />
        ))}
      </svg>
      {trace.columns.map(({ level, nodes }) => (
        <section key={level} className="trace-column" aria-label={t(pictureText[level])}>
          <h3 className="trace-level">{t(pictureText[level])}</h3>
          <ul>
            {nodes.map((node) => (
              <li
                key={node.key}
                data-lit={lit(node.rows)}
                onPointerEnter={() => setActive(node)}
                onPointerLeave={() => setActive(null)}
                onFocus={() => setActive(node)}
                onBlur={() => setActive(null)}
              >
                <TraceThing node={node} id={`${level}:${node.key}`} missing={node.missing} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
