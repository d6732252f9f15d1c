import { IconListTree } from '@tabler/icons-react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../Button.tsx';
import { useRoomBeside } from '../room.ts';
import { useText } from '../Words.tsx';
import { Contents } from './Contents.tsx';
import { FindBox, FindSteps } from './FindBox.tsx';
import { type Part, partsOf } from './part.ts';
import { readingText } from './texts.ts';
import { useCurrentPart } from './useCurrentPart.ts';
import { type Find, useFind } from './useFind.ts';
import { useWideTables } from './useWideTables.ts';
import '../style/prose.css';
import '../style/long-text.css';

const lettersPerLine = 75;
const lineHeight = 1.6;

/** How high a part may be, in rem, until it has been drawn. */
const guessedHeight = ({ letters }: Part): string =>
  `auto ${Math.ceil((letters / lettersPerLine + 4) * lineHeight)}rem`;

/** Drawn only near the window, which keeps a text of many pages quick. */
const TextPart = memo(({ part }: { part: Part }) => (
  <section
    data-anchor={part.anchor}
    className="long-part prose"
    style={{ containIntrinsicBlockSize: guessedHeight(part) }}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: stored only as the server has sanitised it
    dangerouslySetInnerHTML={{ __html: part.html }}
  />
));

/** Someone who came for a section is taken to it; once more when the parts above it have been drawn. */
const useAskedPart = (html: string) =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other parts
  useEffect(() => {
    const asked = decodeURIComponent(window.location.hash.slice(1));
    const bring = () => asked !== '' && document.getElementById(asked)?.scrollIntoView();
    bring();
    requestAnimationFrame(() => requestAnimationFrame(bring));
  }, [html]);

type AroundProps = { parts: readonly Part[]; current: string; find: Find };

/** Beside the text: search and contents that follow along. */
function Beside({ parts, current, find }: AroundProps) {
  const t = useText();
  return (
    <div className="long-beside">
      <FindBox find={find} />
      <FindSteps find={find} />
      <nav className="long-frame" aria-label={t(readingText.contents)}>
        <Contents parts={parts} current={current} find={find} />
      </nav>
    </div>
  );
}

/** On a phone: a bar that stays, with search and the contents behind a button. */
function Bar({ parts, current, find }: AroundProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <div className="long-bar">
      <div className="long-bar-row">
        <Button icon={IconListTree} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(readingText.contents)}
        </Button>
        <FindBox find={find} />
      </div>
      {find.searching && <FindSteps find={find} />}
      {open && (
        <nav className="long-frame" aria-label={t(readingText.contents)}>
          <Contents parts={parts} current={current} find={find} chosen={() => setOpen(false)} />
        </nav>
      )}
    </div>
  );
}

const fewestHeadings = 3;

/**
 * A long text to read: contents that follow along, search that marks its hits and leads to their headings (`?find=` in the
 * address), anchors, tables that scroll by themselves. `html` has been sanitised by the server.
 */
export function LongText({ html }: { html: string }) {
  const text = useRef<HTMLDivElement>(null);
  const parts = useMemo(() => partsOf(html), [html]);
  const current = useCurrentPart(text, html);
  const find = useFind(text, html);
  const beside = useRoomBeside();
  useAskedPart(html);
  useWideTables(text, html);
  const at = find.hits[find.place]?.anchor ?? current;
  const led = parts.length >= fewestHeadings;
  const Around = beside ? Beside : Bar;
  return (
    <div className={led && beside ? 'long long-led' : 'long'}>
      {led && <Around parts={parts} current={at} find={find} />}
      <div ref={text} className="long-text">
        {parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text never move
          <TextPart key={place} part={part} />
        ))}
      </div>
    </div>
  );
}
