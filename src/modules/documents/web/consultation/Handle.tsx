import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { Handling, type Remark } from '../../contract/consultation.ts';
import { documentsApi } from '../../contract.ts';
import { documents } from '../calls.ts';
import { handlingNames, consultText as text } from './texts.ts';

const tones: Record<Handling, Tone> = { taken: 'ok', partly: 'watch', notTaken: 'neutral' };

const schema = documentsApi.handleRemark.body.refine(
  ({ handling, reason }) => handling === 'taken' || reason.trim() !== '',
  { path: ['reason'], message: 'documents.reason-missing' },
);

/** What was done with a proposal, and why. */
export function Handled({ remark: { handling, handlingReason } }: { remark: Remark }) {
  const t = useText();
  if (!handling) return null;
  return (
    <p>
      <StatusMark tone={tones[handling]}>{t(handlingNames[handling])}</StatusMark> {handlingReason}
    </p>
  );
}

function HandleForm({ remark, done }: { remark: Remark; done: () => void }) {
  const t = useText();
  const { id, version, handling, handlingReason } = remark;
  const options = Handling.options.map((value) => ({ value, label: t(handlingNames[value]) }));
  return (
    <Form
      schema={schema}
      initial={{ version, reason: handlingReason, ...(handling ? { handling } : {}) }}
      save={(body) => documents.handleRemark({ params: { id }, body })}
      saved={done}
      cancel={done}
      submit={t(text.save)}
      draftKey={`documents.remark.${id}`}
      words={{ 'documents.reason-missing': text.reasonMissing }}
    >
      <ChoiceField name="handling" label={t(text.handling)} options={options} as="beside" />
      <LongTextField name="reason" label={t(text.handlingReason)} hint={t(text.handlingReasonHint)} rows={2} />
    </Form>
  );
}

/** A proposal with what the owner does about it. */
export function RemarkCard({ remark, mayHandle }: { remark: Remark; mayHandle: boolean }) {
  const t = useText();
  const [handling, setHandling] = useState(false);
  const verb = t(remark.handling ? text.handleAgain : text.handle);
  return (
    <li className="document-remark">
      <div>
        <strong>{remark.from}</strong>
        <p className="document-said">{remark.text}</p>
      </div>
      <div>
        {handling ? (
          <HandleForm remark={remark} done={() => setHandling(false)} />
        ) : (
          <>
            <Handled remark={remark} />
            {mayHandle && (
              <Button size="small" onClick={() => setHandling(true)} aria-label={`${verb}: ${remark.from}`}>
                {verb}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
