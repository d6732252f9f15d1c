import { IconTrash } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { Row } from '../../../../ui/Arrange.tsx';
import { Button, IconButton } from '../../../../ui/Button.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import { Recipient, type Step } from '../../contract/step.ts';
import { tasks } from '../calls.ts';
import { settingsText as text } from '../texts.ts';
import { recipientNames } from './step-words.ts';

type LineProps = { step: Step; number: number; change: (step: Step) => void; remove: () => void };

function StepLine({ step, number, change, remove }: LineProps) {
  const t = useText();
  const id = useId();
  const setDays = (written: string) => change({ ...step, days: Math.trunc(Number(written)) || 0 });
  return (
    <div className="step-row">
      <div>
        <label className="field-label" htmlFor={`${id}-days`}>
          {t(text.days)}
        </label>
        <input
          id={`${id}-days`}
          className="input"
          type="number"
          min={-90}
          max={365}
          defaultValue={step.days}
          onChange={(event) => setDays(event.target.value)}
        />
      </div>
      <div>
        <label className="field-label" htmlFor={`${id}-who`}>
          {t(text.recipient)}
        </label>
        <select
          id={`${id}-who`}
          className="input"
          value={step.recipient}
          onChange={(event) => change({ ...step, recipient: Recipient.parse(event.target.value) })}
        >
          {Recipient.options.map((recipient) => (
            <option key={recipient} value={recipient}>
              {t(recipientNames[recipient])}
            </option>
          ))}
        </select>
      </div>
      <IconButton icon={IconTrash} label={t(text.remove, { number })} onClick={remove} />
    </div>
  );
}

/** The region's steps, changed all at once. */
export function EditSteps({ items, close }: { items: readonly Step[]; close: () => void }) {
  const t = useText();
  const [steps, setSteps] = useState(items);
  const { send, busy } = useSend(tasks.setSteps, { said: t(text.saved) });
  const change = (step: Step) => setSteps((all) => all.map((one) => (one.id === step.id ? step : one)));
  const add = () => setSteps((all) => [...all, { id: newId(), days: 0, recipient: 'owner' as const }]);
  return (
    <div className="task-form">
      <p className="soft">{t(text.daysHint)}</p>
      {steps.map((step, place) => (
        <StepLine
          key={step.id}
          step={step}
          number={place + 1}
          change={change}
          remove={() => setSteps((all) => all.filter(({ id }) => id !== step.id))}
        />
      ))}
      <div className="form-foot">
        <Row>
          <Button kind="main" busy={busy} onClick={() => send({ body: { items: [...steps] } }, { onSuccess: close })}>
            {t(text.save)}
          </Button>
          <Button onClick={add}>{t(text.add)}</Button>
          <Button onClick={close}>{t(text.cancel)}</Button>
        </Row>
      </div>
    </div>
  );
}
