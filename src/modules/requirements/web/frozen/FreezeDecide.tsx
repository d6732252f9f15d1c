import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { useGo } from '../../../../ui/address.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, TextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { requirementsApi } from '../../contract.ts';
import { findPeople, requirements } from '../calls.ts';
import { freezeText as text } from './texts.ts';

type DecideProps = { frameworkId: string; unitId: string; back: () => void };

/** Title, day and approver; then it is frozen. */
export function FreezeDecide({ frameworkId, unitId, back }: DecideProps) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const [id] = useState(newId);
  const saved = () => {
    notify.done(t(text.done));
    go(`/requirements/frozen/${id}`);
  };
  return (
    <>
      <p className="panel-lead">{t(text.decideLead)}</p>
      <Form
        schema={requirementsApi.freeze.body}
        initial={{ id, frameworkId, unitId, assessedOn: today() }}
        save={(body) => requirements.freeze({ body })}
        saved={saved}
        cancel={back}
        submit={t(text.finish)}
      >
        <TextField name="title" label={t(text.title)} hint={t(text.titleHint)} />
        <DayField name="assessedOn" label={t(text.assessedOn)} max={today()} />
        <ServerPicker name="approverId" label={t(text.approver)} search={findPeople} />
      </Form>
    </>
  );
}
