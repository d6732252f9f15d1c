import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Unit, UnitChange } from '../../contract/unit.ts';
import { changeStates, changeWords, failureWords } from './change-words.ts';
import { unitText } from './texts.ts';
import '../style/answering.css';
import '../style/parts.css';

function State({ change }: { change: UnitChange }) {
  const t = useText();
  const { tone, words } = changeStates[change.state];
  return (
    <>
      <StatusMark tone={tone}>{t(words)}</StatusMark>
      {change.state === 'failed' && <span className="answering-source">{failureWords(change, t)}</span>}
    </>
  );
}

/** Moves and mergers of a unit and those that came to it, latest first. */
export function Changes({ unit }: { unit: Unit }) {
  const t = useText();
  return (
    <Panel title={t(unitText.changes)}>
      <div className="stacking">
        <DataTable
          caption={t(unitText.changes)}
          rows={unit.changes}
          rowKey={(change) => change.id}
          columns={[
            { label: t(unitText.day), cell: (change) => <DateText at={change.takesEffectOn} />, width: '7rem' },
            {
              label: t(unitText.whatChange),
              cell: (change) => (
                <>
                  {changeWords(change, unit.id, t)}
                  {change.note && <span className="answering-source">{change.note}</span>}
                </>
              ),
            },
            {
              label: t(unitText.state),
              cell: (change) => <State change={change} />,
            },
            { label: t(unitText.decidedBy), cell: (change) => change.decidedBy },
          ]}
        />
      </div>
    </Panel>
  );
}
