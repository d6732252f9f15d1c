import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Deputy, Unit } from '../../contract/unit.ts';
import { isOver } from '../../rules/unit.ts';
import { organisation } from '../calls.ts';
import { EndDialog } from '../EndDialog.tsx';
import { Period } from '../Period.tsx';
import { text } from '../words.ts';
import { NewDeputy } from './NewDeputy.tsx';
import { unitText } from './texts.ts';
import '../style/parts.css';

function DeputyLine({ deputy, end }: { deputy: Deputy; end?: (() => void) | undefined }) {
  const t = useText();
  const { personId, personName, validFrom, validTo } = deputy;
  return (
    <li className="line">
      <Go to={`/organisation/people/${personId}`}>{personName}</Go>
      <span className="soft">
        <Period from={validFrom} to={validTo} />
      </span>
      {end && (
        <Button kind="quiet" size="small" aria-label={t(unitText.endDeputy, { name: personName })} onClick={end}>
          {t(text.end)}
        </Button>
      )}
    </li>
  );
}

function Lines({ unit }: { unit: Unit }) {
  const t = useText();
  const [all, showAll] = useState(false);
  const [ending, setEnding] = useState<Deputy | null>(null);
  const lasting = unit.deputies.filter((deputy) => !isOver(deputy, today()));
  const earlier = unit.deputies.filter((deputy) => isOver(deputy, today()));
  const name = ending?.personName ?? '';
  return (
    <>
      {lasting.length === 0 && <p className="soft">{t(unitText.noDeputies)}</p>}
      <ul className="lines">
        {lasting.map((deputy) => (
          <DeputyLine key={deputy.id} deputy={deputy} end={unit.mayEdit ? () => setEnding(deputy) : undefined} />
        ))}
        {all && earlier.map((deputy) => <DeputyLine key={deputy.id} deputy={deputy} />)}
      </ul>
      {!all && earlier.length > 0 && (
        <Button kind="quiet" size="small" onClick={() => showAll(true)}>
          {t(unitText.earlierDeputies, { count: earlier.length })}
        </Button>
      )}
      {ending && (
        <EndDialog
          title={t(unitText.endDeputy, { name })}
          lead={t(unitText.endDeputyLead, { name })}
          verb={t(text.end)}
          said={t(unitText.deputyEnded)}
          save={(on) => organisation.endDeputy({ params: { id: unit.id, deputyId: ending.id }, body: { on } })}
          close={() => setEnding(null)}
        />
      )}
    </>
  );
}

/** Who stands in for a unit's manager, and when. */
export function Deputies({ unit }: { unit: Unit }) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const add = unit.mayEdit && !isOver(unit, today()) && (
    <Button kind="quiet" size="small" icon={IconPlus} aria-haspopup="dialog" onClick={() => setAdding(true)}>
      {t(unitText.addDeputy)}
    </Button>
  );
  return (
    <Panel title={t(unitText.deputies)} beside={add}>
      <Lines unit={unit} />
      {adding && <NewDeputy unitId={unit.id} close={() => setAdding(false)} />}
    </Panel>
  );
}
