import type { ReactNode } from 'react';
import { useText } from '../../../../ui/Words.tsx';
import type { Receiver } from '../../contract/law.ts';
import { ReceiverFacts } from '../filing/ReceiverFacts.tsx';
import { Source } from './Source.tsx';

/** A receiver of reports and how it is reached. */
export function ReceiverView({ row, acts }: { row: Receiver; acts?: ReactNode }) {
  const t = useText();
  return (
    <div className="law-row">
      <div className="law-words">
        <h3>{t(row.name)}</h3>
        <ReceiverFacts receiver={row} named={false} />
        <Source of={row} />
        {acts}
      </div>
    </div>
  );
}
