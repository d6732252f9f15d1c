import { newId } from '../../../../shared/ids.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import type { Proposal, Triage } from '../../contract/triage.ts';
import { incidentsApi } from '../../contract.ts';
import { regimeNames, verdictNames } from '../../texts/words.ts';
import { incidents } from '../calls.ts';
import { useFresh } from '../case/calls.ts';
import { useClosing } from '../case/useClosing.ts';
import { triageText as text } from './texts.ts';
import { VerdictMark } from './VerdictMark.tsx';

type SignDialogProps = { incident: Incident; triage: Triage; proposal: Proposal; close: () => void };

/** Signs a decision under one law: to report, or not to. Rests on the case as it is when it is sent. */
export function SignDialog({ incident: { id, exercise }, triage: { version }, proposal, close }: SignDialogProps) {
  const t = useText();
  const closing = useClosing(close);
  const decide = useFresh(incidents.decide);
  const { regime, verdict } = proposal;
  const options = (['report', 'doNotReport'] as const).map((value) => ({
    value,
    label: t(verdictNames[value]),
    hint: t(value === 'report' ? text.reportHint : text.doNotReportHint),
  }));
  return (
    <Dialog open title={t(text.signTitle, { regime: t(regimeNames[regime]) })} close={close}>
      <p className="case-note">{t(text.signLead)}</p>
      {exercise && <NoticeLine tone="probable">{t(text.exerciseHint)}</NoticeLine>}
      <p className="case-note">
        {t(text.proposal)}: <VerdictMark verdict={verdict} />
      </p>
      <Form
        schema={incidentsApi.decide.body}
        initial={{ id: newId(), version, regime, reason: '', ...(verdict === 'unclear' ? {} : { verdict }) }}
        save={(body) => decide({ params: { id }, body: { ...body, version } })}
        saved={closing(text.saidSigned)}
        cancel={close}
        submit={t(text.sign)}
      >
        <ChoiceField name="verdict" label={t(text.decision)} options={options} as="open" />
        <LongTextField name="reason" label={t(text.reason)} hint={t(text.reasonHint)} rows={3} />
      </Form>
    </Dialog>
  );
}
