import { useText } from '../../../../ui/Words.tsx';
import type { WallRow } from '../../contract/obligation.ts';
import { wallPart, wallParts } from '../../rules/clock-state.ts';
import { ClockRow } from './ClockRow.tsx';
import { partLeads, partNames } from './texts.ts';
import './clocks.css';

type ClockListProps = { rows: readonly WallRow[]; now: string; screen?: boolean };

/** Clocks by how pressing they are, the late ones first. */
export function ClockList({ rows, now, screen = false }: ClockListProps) {
  const t = useText();
  const byPart = Map.groupBy(rows, (row) => wallPart(row, now));
  const parts = wallParts
    .flatMap((part) => ({ part, here: byPart.get(part) ?? [] }))
    .filter(({ here }) => here.length > 0);
  return parts.map(({ part, here }) => {
    const lead = partLeads[part];
    return (
      <section key={part} className="clock-part" aria-labelledby={`clocks-${part}`}>
        <h2 id={`clocks-${part}`}>
          {t(partNames[part])} <span className="clock-count">{here.length}</span>
        </h2>
        {lead && !screen && <p className="panel-lead">{t(lead)}</p>}
        <ul className="clock-list">
          {here.map((row) => (
            <ClockRow key={row.id} row={row} now={now} screen={screen} />
          ))}
        </ul>
      </section>
    );
  });
}
