import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Button, IconButton } from '../../../../ui/Button.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { DecisionRow, ObligationTemplate, Receiver } from '../../contract/law.ts';
import type { Regime } from '../../contract/words.ts';
import { ByRegime } from './ByRegime.tsx';
import { DecisionView } from './DecisionView.tsx';
import { type Draft, newDecision, newReceiver, newTemplate, shifted, withoutRow, withRow } from './draft.ts';
import { editText as text } from './edit-texts.ts';
import { ReceiverView } from './ReceiverView.tsx';
import { DecisionDialog, ReceiverDialog } from './RowDialogs.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';
import { TemplateView } from './TemplateView.tsx';
import { lawText } from './texts.ts';

type Changing = { draft: Draft; change: (parts: Partial<Draft>) => void };
type ActsProps = { name: string; edit: () => void; remove: () => void; shift?: (by: -1 | 1) => void };

function Acts({ name, edit, remove, shift }: ActsProps) {
  const t = useText();
  return (
    <div className="law-acts">
      <Button kind="quiet" size="small" icon={IconPencil} aria-label={`${t(text.editRow)}: ${name}`} onClick={edit}>
        {t(text.editRow)}
      </Button>
      {shift && (
        <>
          <IconButton label={`${t(text.up)}: ${name}`} icon={IconArrowUp} onClick={() => shift(-1)} />
          <IconButton label={`${t(text.down)}: ${name}`} icon={IconArrowDown} onClick={() => shift(1)} />
        </>
      )}
      <IconButton label={`${t(text.remove)}: ${name}`} icon={IconTrash} onClick={remove} />
    </div>
  );
}

function Add({ words, add }: { words: string; add: () => void }) {
  return (
    <div className="law-add">
      <Button size="small" icon={IconPlus} onClick={add}>
        {words}
      </Button>
    </div>
  );
}

function EditTable({ draft, change }: Changing) {
  const t = useText();
  const [editing, edit] = useState<DecisionRow | null>(null);
  const { decisions } = draft;
  const acts = (row: DecisionRow) => (
    <Acts
      name={t(row.reason)}
      edit={() => edit(row)}
      remove={() => change({ decisions: withoutRow(decisions, row.key) })}
      shift={(by) => change({ decisions: shifted(decisions, row.key, by) })}
    />
  );
  return (
    <>
      <ByRegime
        rows={decisions}
        shown={(row, place) => <DecisionView row={row} place={place} acts={acts(row)} />}
        foot={(regime: Regime) => <Add words={t(text.addRow)} add={() => edit(newDecision(draft, regime))} />}
      />
      {editing && (
        <DecisionDialog
          row={editing}
          keep={(row) => change({ decisions: withRow(decisions, row) })}
          close={() => edit(null)}
        />
      )}
    </>
  );
}

function EditDuties({ draft, change }: Changing) {
  const t = useText();
  const [editing, edit] = useState<ObligationTemplate | null>(null);
  const { templates, receivers } = draft;
  const acts = (row: ObligationTemplate) => (
    <Acts
      name={t(row.name)}
      edit={() => edit(row)}
      remove={() => change({ templates: withoutRow(templates, row.key) })}
    />
  );
  return (
    <>
      <ByRegime
        rows={templates}
        shown={(row) => <TemplateView row={row} receivers={receivers} acts={acts(row)} />}
        foot={(regime: Regime) => <Add words={t(text.addDuty)} add={() => edit(newTemplate(draft, regime))} />}
      />
      {editing && (
        <TemplateDialog
          row={editing}
          receivers={receivers}
          keep={(row) => change({ templates: withRow(templates, row) })}
          close={() => edit(null)}
        />
      )}
    </>
  );
}

function EditReceivers({ draft, change }: Changing) {
  const t = useText();
  const [editing, edit] = useState<Receiver | null>(null);
  const { receivers } = draft;
  const acts = (row: Receiver) => (
    <Acts
      name={t(row.name)}
      edit={() => edit(row)}
      remove={() => change({ receivers: withoutRow(receivers, row.key) })}
    />
  );
  return (
    <>
      <ul className="law-rows">
        {receivers.map((row) => (
          <li key={row.key}>
            <ReceiverView row={row} acts={acts(row)} />
          </li>
        ))}
      </ul>
      <Add words={t(text.addReceiver)} add={() => edit(newReceiver(draft))} />
      {editing && (
        <ReceiverDialog
          row={editing}
          keep={(row) => change({ receivers: withRow(receivers, row) })}
          close={() => edit(null)}
        />
      )}
    </>
  );
}

/** The parts of the draft, each with its rows to change. */
export function EditTabs(changing: Changing) {
  const t = useText();
  return (
    <Tabs
      label={t(lawText.parts)}
      tabs={[
        { key: 'table', label: t(lawText.tabTable), content: () => <EditTable {...changing} /> },
        { key: 'duties', label: t(lawText.tabDuties), content: () => <EditDuties {...changing} /> },
        { key: 'receivers', label: t(lawText.tabReceivers), content: () => <EditReceivers {...changing} /> },
      ]}
    />
  );
}
