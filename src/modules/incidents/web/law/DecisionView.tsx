import type { ReactNode } from 'react';
import { useText } from '../../../../ui/Words.tsx';
import type { DecisionRow } from '../../contract/law.ts';
import { Conditions } from './Conditions.tsx';
import { Source } from './Source.tsx';
import { VerdictMark } from './Verdict.tsx';

type ViewProps = { row: DecisionRow /** Its place among the rows of its law. */; place?: number; acts?: ReactNode };

/** A row of the decision table in words: when it holds, what it says, why, and where that was read. */
export function DecisionView({ row, place, acts }: ViewProps) {
  const t = useText();
  return (
    <div className="law-row">
      {place !== undefined && <span className="law-place">{place}</span>}
      <div className="law-words">
        <Conditions when={row.when} />
        <p className="law-verdict">
          <VerdictMark verdict={row.verdict} /> <span>{t(row.reason)}</span>
        </p>
        <Source of={row} />
        {acts}
      </div>
    </div>
  );
}
