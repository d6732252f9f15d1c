import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { roleName } from '../../../../shared/role.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { today } from '../../../../ui/today.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { CasePlaybook, CaseStep } from '../../contract/playbook.ts';
import { incidentsApi } from '../../contract.ts';
import { findPeople, incidents } from '../calls.ts';
import { text } from './texts.ts';

export type StepDialogProps = { incidentId: string; step: CaseStep; close: (after?: CasePlaybook) => void };

/** Takes up a step: who does it, and by when. */
export function TakeUpDialog({ incidentId, step, close }: StepDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const notify = useNotify();
  const [id] = useState(newId);
  const { person, role, dueOn, key } = step;
  const initial = { id, step: key, ownerId: person?.id ?? '', dueOn };
  return (
    <Dialog open title={t(text.takeUpStep, { title: step.title[language] })} close={() => close()}>
      <Form
        schema={incidentsApi.chooseStep.body}
        initial={initial}
        save={(body) => incidents.chooseStep({ params: { id: incidentId }, body })}
        saved={(after) => {
          notify.done(t(text.doneUp));
          close(after);
        }}
        submit={t(text.takeUp)}
        cancel={() => close()}
      >
        <ServerPicker
          name="ownerId"
          label={t(text.owner)}
          hint={person ? undefined : t(text.noHolder, { role: t(roleName(role)) })}
          search={findPeople}
          known={person ? [{ id: person.id, label: person.name, hint: null }] : []}
        />
        <DayField name="dueOn" label={t(text.due)} min={today()} />
      </Form>
    </Dialog>
  );
}

/** Leaves out a step, with the reason. */
export function LeaveOutDialog({ incidentId, step, close }: StepDialogProps) {
  const t = useText();
  const { language } = useLanguage();
  const notify = useNotify();
  return (
    <Dialog open title={t(text.leaveOutStep, { title: step.title[language] })} close={() => close()}>
      <Form
        schema={incidentsApi.leaveOutStep.body}
        initial={{ step: step.key, reason: '' }}
        save={(body) => incidents.leaveOutStep({ params: { id: incidentId }, body })}
        saved={(after) => {
          notify.done(t(text.doneOut));
          close(after);
        }}
        submit={t(text.leaveOut)}
        cancel={() => close()}
      >
        <LongTextField name="reason" label={t(text.why)} rows={3} />
      </Form>
    </Dialog>
  );
}
