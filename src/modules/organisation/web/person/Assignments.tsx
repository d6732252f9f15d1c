import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../../ui/Actor.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Assignment, Person } from '../../contract/person.ts';
import { may } from '../../permissions.ts';
import { isOver } from '../../rules/unit.ts';
import { organisation } from '../calls.ts';
import { EndDialog } from '../EndDialog.tsx';
import { Period } from '../Period.tsx';
import { purposeNames, text } from '../words.ts';
import { Ended } from './Ended.tsx';
import { NewAssignment } from './NewAssignment.tsx';
import { personText } from './texts.ts';
import '../style/parts.css';

function useColumns(end: ((assignment: Assignment) => void) | null): TableColumn<Assignment>[] {
  const t = useText();
  const unit = ({ unitId, unitName }: Assignment) => (
    <Go to={`/organisation/units/${unitId}`} className="row-link">
      {unitName}
    </Go>
  );
  const act = (assignment: Assignment) =>
    isOver(assignment, today()) ? null : (
      <span className="row-acts">
        <Button
          kind="quiet"
          size="small"
          aria-label={t(personText.endAssignment, { unit: assignment.unitName })}
          onClick={() => end?.(assignment)}
        >
          {t(text.end)}
        </Button>
      </span>
    );
  return [
    { label: t(text.unit), cell: unit },
    { label: t(text.purpose), cell: ({ purpose }) => t(purposeNames[purpose]) },
    { label: t(text.valid), cell: ({ validFrom, validTo }) => <Period from={validFrom} to={validTo} /> },
    ...(end ? [{ label: t(personText.acts), cell: act, align: 'end' as const }] : []),
  ];
}

type LinesProps = { assignments: readonly Assignment[]; mayEdit: boolean };

function Lines({ assignments, mayEdit }: LinesProps) {
  const t = useText();
  const [ending, setEnding] = useState<Assignment | null>(null);
  const columns = useColumns(mayEdit ? setEnding : null);
  const lasting = assignments.filter((one) => !isOver(one, today()));
  const ended = assignments.filter((one) => isOver(one, today()));
  const table = (rows: readonly Assignment[]) => (
    <div className="stacking">
      <DataTable caption={t(personText.assignments)} columns={columns} rows={rows} rowKey={(one) => one.id} />
    </div>
  );
  return (
    <>
      {lasting.length > 0 ? table(lasting) : <p className="soft">{t(personText.noAssignments)}</p>}
      <Ended count={ended.length}>{() => table(ended)}</Ended>
      {ending && (
        <EndDialog
          title={t(personText.endAssignmentTitle)}
          lead={t(personText.endAssignmentLead, { unit: ending.unitName })}
          verb={t(personText.endAssignmentVerb)}
          said={t(personText.assignmentEnded)}
          save={(on) => organisation.endAssignment({ params: { id: ending.id }, body: { on } })}
          close={() => setEnding(null)}
        />
      )}
    </>
  );
}

/** A person's staff assignments, those of today and to come first. */
export function Assignments({ person }: { person: Person }) {
  const t = useText();
  const mayEdit = useMay(may.manageAssignments);
  const [adding, setAdding] = useState(false);
  const query = useQuery({
    queryKey: ['organisation', 'assignments', person.id],
    queryFn: () => organisation.assignments({ query: { personId: person.id, sort: '-validFrom', limit: 200 } }),
  });
  const add = mayEdit && person.active && (
    <Button kind="quiet" size="small" icon={IconPlus} aria-haspopup="dialog" onClick={() => setAdding(true)}>
      {t(personText.addAssignment)}
    </Button>
  );
  return (
    <Panel title={t(personText.assignments)} beside={add}>
      <Load query={query}>{({ items }) => <Lines assignments={items} mayEdit={mayEdit} />}</Load>
      {adding && <NewAssignment person={person} close={() => setAdding(false)} />}
    </Panel>
  );
}
