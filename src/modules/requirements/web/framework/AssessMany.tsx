import type { z } from 'zod';
import { Columns } from '../../../../ui/Arrange.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { useText } from '../../../../ui/Words.tsx';
import { requirementsApi } from '../../contract.ts';
import { findPeople, requirements } from '../calls.ts';
import { useUnitName } from '../unit/useUnitName.ts';
import { text as common, statusNames } from '../words.ts';
import { ownVersions } from './own-versions.ts';
import type { SelectionProps } from './SelectionBar.tsx';
import { frameworkText as text } from './texts.ts';

type Set = z.input<typeof requirementsApi.assessMany.body>['set'];
const Asked = requirementsApi.assessMany.body.shape.set;

/** Only what was filled in: what is left empty stays as it is. */
const filled = (set: Set): Set =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null && value !== undefined && value !== ''));

function useAssess({ framework, unitId, chosen }: SelectionProps) {
  const nodes = framework.tree.filter(({ id }) => chosen.has(id));
  return async (asked: Set) => {
    const items = await ownVersions(framework.id, unitId, nodes);
    return requirements.assessMany({ body: { unitId, items, set: filled(asked) } });
  };
}

function Fields() {
  const t = useText();
  const statuses = optionsOf(statusNames).map(({ value, label }) => ({ value, label: t(label) }));
  return (
    <>
      <ChoiceField name="status" label={t(common.status)} options={statuses} as="list" />
      <LongTextField name="justification" label={t(text.justification)} hint={t(text.justificationHint)} rows={3} />
      <ServerPicker name="ownerId" label={t(common.owner)} search={findPeople} />
      <Columns least={11} gap="usual">
        <DayField name="checkedOn" label={t(common.checkedOn)} />
        <DayField name="nextCheckOn" label={t(common.nextCheckOn)} />
      </Columns>
    </>
  );
}

/** Assesses the chosen requirements at once: status, owner, days. */
export function AssessMany(props: SelectionProps & { close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const unit = useUnitName(props.unitId);
  const assess = useAssess(props);
  const count = props.chosen.size;
  const saved = () => {
    notify.done(t(text.assessed, { count }));
    props.close();
    props.clear();
  };
  return (
    <Dialog open place="side" title={t(text.assessTitle, { count, unit })} close={props.close}>
      <p className="soft outline-lead">{t(text.assessLead)}</p>
      <Form
        schema={Asked.refine((set) => Object.keys(filled(set)).length > 0, {
          error: t(text.nothingSet),
          path: ['status'],
        })}
        initial={{}}
        save={assess}
        saved={saved}
        cancel={props.close}
        submit={t(text.assessVerb, { count })}
      >
        <Fields />
      </Form>
    </Dialog>
  );
}
