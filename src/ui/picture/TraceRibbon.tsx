import { useState } from 'react';
import { Button } from '../Button.tsx';
import { useRoomForColumns } from '../room.ts';
import { useText } from '../Words.tsx';
import { TraceBands } from './TraceBands.tsx';
import { TraceStack } from './TraceStack.tsx';
import { TraceTable } from './TraceTable.tsx';
import { pictureText } from './texts.ts';
import type { TraceRow } from './trace.ts';

type TraceRibbonProps = { caption: string; rows: readonly TraceRow[] };

/**
 * Requirement → governing document → safeguard → evidence as linked bands. Where something is missing the band breaks
 * and says so. Stacked on a phone; the same as a table at a press.
 */
export function TraceRibbon({ caption, rows }: TraceRibbonProps) {
  const t = useText();
  const roomy = useRoomForColumns();
  const [tabled, setTabled] = useState(false);
  const Picture = roomy ? TraceBands : TraceStack;
  return (
    <figure className="strip-figure">
      <div className="strip-head">
        <figcaption>{caption}</figcaption>
        <Button kind="quiet" size="small" aria-pressed={tabled} onClick={() => setTabled(!tabled)}>
          {t(tabled ? pictureText.asPicture : pictureText.asTable)}
        </Button>
      </div>
      {tabled ? <TraceTable caption={caption} rows={rows} /> : <Picture rows={rows} />}
    </figure>
  );
}
