import { useQuery } from '@tanstack/react-query';
import { useSearchValue } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { UnitProgress } from '../../contract/reading.ts';
import { documents } from '../calls.ts';
import { askReadText as text } from './texts.ts';

const whole = 100;

/** One unit's share as words and a bar; opens the units below it. */
function UnitBar({ row, open }: { row: UnitProgress; open: (unitId: string) => void }) {
  const t = useText();
  const { unitId, unit, people, read, notUnderstood, below } = row;
  const percent = people === 0 ? 0 : Math.floor((whole * read) / people);
  return (
    <li className="unit-bar">
      <span className="unit-bar-name">
        {below ? (
          <Button kind="quiet" size="small" onClick={() => open(unitId)}>
            {unit}
          </Button>
        ) : (
          unit
        )}
      </span>
      <span className="soft small figures">
        {t(text.share, { read, people, percent })}
        {notUnderstood > 0 && ` · ${notUnderstood} ${t(text.notUnderstood)}`}
      </span>
      <span className="share" aria-hidden="true">
        {read > 0 && <span className="share-part tone-ok" style={{ flexGrow: read }} />}
        {notUnderstood > 0 && <span className="share-part tone-late" style={{ flexGrow: notUnderstood }} />}
        {row.remaining > 0 && <span className="unit-bar-rest" style={{ flexGrow: row.remaining }} />}
      </span>
    </li>
  );
}

/** The share that has read, unit by unit; one opens a unit to see those below it. */
export function UnitBars({ requestId }: { requestId: string }) {
  const t = useText();
  const [unitId, open] = useSearchValue('below');
  const query = useQuery({
    queryKey: ['documents', 'reading', requestId, 'progress', unitId],
    queryFn: () => documents.readProgress({ params: { id: requestId }, query: unitId ? { unitId } : {} }),
  });
  return (
    <Load query={query}>
      {({ unit, above, items }) => {
        const up = unitId && (
          <Button kind="quiet" size="small" onClick={() => open(above?.id ?? '')}>
            {above ? t(text.up, { unit: above.name }) : t(text.upAll)}
          </Button>
        );
        return (
          <Panel title={unit ? t(text.within, { unit: unit.name }) : t(text.perUnit)} beside={up}>
            <ul className="unit-bars">
              {items.map((row) => (
                <UnitBar key={row.unitId} row={row} open={open} />
              ))}
            </ul>
            {items.length === 0 && <p className="soft">{t(text.noUnits)}</p>}
          </Panel>
        );
      }}
    </Load>
  );
}
