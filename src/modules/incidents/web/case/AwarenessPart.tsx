import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { MomentField } from '../../../../ui/form/MomentField.tsx';
import { LongTextField, TextField } from '../../../../ui/form/TextField.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Awareness, Incident } from '../../contract/case.ts';
import { incidentsApi } from '../../contract.ts';
import { awarenessNames } from '../../texts/words.ts';
import { incidents } from '../calls.ts';
import { awareText as text } from './part-texts.ts';
import { actText } from './texts.ts';
import { useClosing } from './useClosing.ts';

function AddDialog({ id, close }: { id: string; close: () => void }) {
  const t = useText();
  const closing = useClosing(close);
  const options = optionsOf(awarenessNames).map(({ value, label }) => ({ value, label: t(label) }));
  return (
    <Dialog open title={t(text.add)} close={close}>
      <Form
        schema={incidentsApi.addAwareness.body}
        initial={{ id: newId(), who: '', why: '' }}
        save={(body) => incidents.addAwareness({ params: { id }, body })}
        saved={closing(text.added)}
        cancel={close}
        submit={t(text.add)}
      >
        <ChoiceField name="kind" label={t(text.kind)} options={options} as="open" />
        <MomentField name="at" label={t(text.at)} />
        <TextField name="who" label={t(text.who)} />
        <LongTextField name="why" label={t(text.why)} rows={2} />
      </Form>
    </Dialog>
  );
}

type WithdrawProps = { id: string; moment: Awareness; close: () => void };
function WithdrawDialog({ id, moment, close }: WithdrawProps) {
  const t = useText();
  const closing = useClosing(close);
  return (
    <Dialog open title={t(text.withdrawTitle)} close={close}>
      <p className="case-note">{t(text.withdrawLead)}</p>
      <Form
        schema={incidentsApi.withdrawAwareness.body}
        initial={{ reason: '' }}
        save={(body) => incidents.withdrawAwareness({ params: { id, awarenessId: moment.id }, body })}
        saved={closing(text.withdrawn)}
        cancel={close}
        submit={t(text.withdraw)}
      >
        <LongTextField name="reason" label={t(actText.reason)} rows={2} />
      </Form>
    </Dialog>
  );
}

type MomentProps = { moment: Awareness; withdraw?: (() => void) | undefined };
function Moment({ moment, withdraw }: MomentProps) {
  const t = useText();
  const gone = moment.withdrawnReason;
  return (
    <li data-gone={gone !== null || undefined}>
      <p>
        <strong>
          <DateText at={moment.at} />
        </strong>{' '}
        {t(awarenessNames[moment.kind])}: {moment.who}
      </p>
      <p className="soft small">
        {moment.why}
        {moment.recordedBy && ` · ${t(text.recorded, { name: moment.recordedBy })}`}
      </p>
      {gone !== null && <p className="small">{t(text.withdrawnMark, { reason: gone })}</p>}
      {gone === null && withdraw && (
        <Button kind="quiet" size="small" aria-haspopup="dialog" onClick={withdraw}>
          {t(text.withdraw)}
        </Button>
      )}
    </li>
  );
}

/** When we became aware, by whom and why; each may start clocks. Taken back with a reason, never removed. */
export function AwarenessPart({ incident, mayEdit }: { incident: Incident; mayEdit: boolean }) {
  const t = useText();
  const [adding, add] = useState(false);
  const [withdrawing, withdraw] = useState<Awareness | null>(null);
  const { id, awareness, mayDecide } = incident;
  const button = mayEdit && (
    <Button size="small" aria-haspopup="dialog" onClick={() => add(true)}>
      {t(text.add)}
    </Button>
  );
  return (
    <Panel title={t(text.title)} lead={t(text.lead)} beside={button}>
      {awareness.length === 0 && <p className="faint">{t(text.none)}</p>}
      <ul className="case-moments">
        {awareness.map((moment) => (
          <Moment
            key={moment.id}
            moment={moment}
            withdraw={mayEdit && mayDecide ? () => withdraw(moment) : undefined}
          />
        ))}
      </ul>
      {adding && <AddDialog id={id} close={() => add(false)} />}
      {withdrawing && <WithdrawDialog id={id} moment={withdrawing} close={() => withdraw(null)} />}
    </Panel>
  );
}
