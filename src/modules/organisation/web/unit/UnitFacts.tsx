import { type Fact, Facts } from '../../../../ui/Facts.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Term } from '../../../../ui/Term.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Unit } from '../../contract/unit.ts';
import { organisationApi } from '../../contract.ts';
import { numberedKinds } from '../../rules/unit.ts';
import { organisation } from '../calls.ts';
import { Period } from '../Period.tsx';
import { text } from '../words.ts';
import { unitText } from './texts.ts';
import { UnitFields, unitWords } from './UnitFields.tsx';

const editable = ({ version, kind, name, hsaId, registrationNumber, controller, managerId }: Unit) => ({
  version,
  kind,
  name,
  hsaId,
  registrationNumber,
  controller,
  managerId,
});

function EditUnit({ unit, done }: { unit: Unit; done: () => void }) {
  const t = useText();
  const notify = useNotify();
  const params = { id: unit.id };
  const saved = () => {
    notify.done(t(unitText.saved));
    done();
  };
  return (
    <Form
      schema={organisationApi.editUnit.body}
      initial={editable(unit)}
      save={(body) => organisation.editUnit({ params, body })}
      saved={saved}
      reload={async () => editable(await organisation.unit({ params }))}
      cancel={done}
      submit={t(text.save)}
      words={unitWords}
    >
      <UnitFields
        manager={unit.managerId ? { id: unit.managerId, label: unit.managerName ?? '', hint: null } : undefined}
      />
    </Form>
  );
}

function useUnitFacts(unit: Unit): Fact[] {
  const t = useText();
  const controller = <Term explained={t(text.controllerExplained)}>{t(unitText.yes)}</Term>;
  const person = unit.managerId && <Go to={`/organisation/people/${unit.managerId}`}>{unit.managerName}</Go>;
  const parent = unit.parentId && <Go to={`/organisation/units/${unit.parentId}`}>{unit.parentName}</Go>;
  return [
    { label: t(text.manager), value: person },
    { label: t(text.hsaId), value: unit.hsaId && <span className="figures">{unit.hsaId}</span> },
    ...(numberedKinds.includes(unit.kind)
      ? [{ label: t(unitText.registrationNumber), value: unit.registrationNumber }]
      : []),
    ...(unit.controller ? [{ label: t(text.controller), value: controller }] : []),
    ...(unit.parentId ? [{ label: t(unitText.parent), value: parent }] : []),
    { label: t(text.valid), value: <Period from={unit.validFrom} to={unit.validTo} /> },
  ];
}

/** What is known of a unit, changed in place by those who may. */
export function UnitFacts({ unit }: { unit: Unit }) {
  const t = useText();
  const edit = unit.mayEdit && unit.mergedIntoId === null;
  return (
    <Facts
      title={t(unitText.facts)}
      facts={useUnitFacts(unit)}
      edit={edit ? (done) => <EditUnit unit={unit} done={done} /> : undefined}
    />
  );
}
