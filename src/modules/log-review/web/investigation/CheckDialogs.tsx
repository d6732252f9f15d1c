import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { useText } from '../../../../ui/Words.tsx';
import { type Check, checkApi } from '../../contract/check.ts';
import { verdictNames } from '../../texts/check.ts';
import { checks } from './calls.ts';
import { checkText as text } from './check-texts.ts';

type RowsProps = { check: Check; rowIds: string[]; done: () => void; close: () => void };

/** Judges the rows chosen. */
export function JudgeDialog({ check: { id }, rowIds, done, close }: RowsProps) {
  const t = useText();
  const notify = useNotify();
  const options = optionsOf(verdictNames).map(({ value, label }) => ({ value, label: t(label) }));
  const saved = () => {
    notify.done(t(text.saved));
    done();
  };
  return (
    <Dialog open title={t(text.judge)} close={close}>
      <Form
        schema={checkApi.judgeRows.body}
        initial={{ rowIds, comment: '' }}
        save={(body) => checks.judgeRows({ params: { id }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.judge)}
      >
        <ChoiceField name="verdict" label={t(text.verdict)} options={options} as="open" />
        <LongTextField name="comment" label={t(text.comment)} rows={3} />
      </Form>
    </Dialog>
  );
}

/** Opens an investigation of the rows chosen. */
export function OpenDialog({ check: { id }, rowIds, done, close }: RowsProps) {
  const t = useText();
  const notify = useNotify();
  const saved = () => {
    notify.done(t(text.opened));
    done();
  };
  return (
    <Dialog open title={t(text.open)} close={close}>
      <p className="panel-lead">{t(text.openLead)}</p>
      <Form
        schema={checkApi.openCheckCase.body}
        initial={{ rowIds, reason: '' }}
        save={(body) => checks.openCheckCase({ params: { id }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.open)}
      >
        <LongTextField name="reason" label={t(text.reason)} rows={4} />
      </Form>
    </Dialog>
  );
}

/** Closes the check with what it showed. */
export function ConcludeDialog({ check: { id, version }, close }: { check: Check; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const saved = () => {
    notify.done(t(text.saved));
    close();
  };
  return (
    <Dialog open title={t(text.conclude)} close={close}>
      <Form
        schema={checkApi.concludeCheck.body}
        initial={{ version, conclusion: '' }}
        save={(body) => checks.concludeCheck({ params: { id }, body })}
        saved={saved}
        cancel={close}
        submit={t(text.conclude)}
      >
        <LongTextField name="conclusion" label={t(text.conclusion)} hint={t(text.concludeLead)} rows={5} />
      </Form>
    </Dialog>
  );
}
