import { useState } from 'react';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { TextField } from '../../../../ui/form/TextField.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { OpenStatus } from '../../contract/report.ts';
import { reportApi } from '../../contract/report.ts';
import { incidents } from '../calls.ts';
import { Progress } from '../own/Progress.tsx';
import { StandingMark } from '../own/StandingMark.tsx';
import { stateTexts } from '../own/texts.ts';
import { label } from '../texts.ts';
import { Bare } from './Bare.tsx';
import { Openness } from './Openness.tsx';
import { text } from './texts.ts';
import '../own/own.css';

function Standing({ status: { number, receivedAt, state } }: { status: OpenStatus }) {
  const t = useText();
  return (
    <section role="status">
      <FactList
        facts={[
          { label: t(label.number), value: <span className="figures">{number}</span> },
          { label: t(label.received), value: <DateText at={receivedAt} as="near" /> },
          { label: t(label.state), value: <StandingMark state={state} /> },
        ]}
      />
      <Progress state={state} moments={{ receivedAt }} />
      <p className="progress-words">{t(stateTexts[state])}</p>
    </section>
  );
}

function Ask({ told }: { told: (status: OpenStatus) => void }) {
  const t = useText();
  return (
    <Form
      schema={reportApi.openStatus.body}
      initial={{ number: '', receiptCode: '' }}
      save={(body) => incidents.openStatus({ body })}
      saved={told}
      submit={t(text.show)}
    >
      <div className="open-code">
        <TextField name="number" label={t(text.number)} hint="INC-2026-0001" autoComplete="off" />
      </div>
      <div className="open-code">
        <TextField name="receiptCode" label={t(text.code)} hint="XXXX-XXXX-XXXX" autoComplete="off" />
      </div>
    </Form>
  );
}

/** How a report made without sign-in stands, by the number and code of its receipt. */
export default function OpenStatusPage() {
  const t = useText();
  const [status, setStatus] = useState<OpenStatus | null>(null);
  return (
    <Bare>
      <PageTitle title={t(text.statusTitle)} lead={status ? undefined : t(text.statusLead)} />
      <Openness>
        {status ? <Standing status={status} /> : <Ask told={setStatus} />}
        <p className="open-foot">
          <ButtonLink to="/report">{t(text.report)}</ButtonLink>
        </p>
      </Openness>
    </Bare>
  );
}
