import { useState } from 'react';
import { showMoment } from '../../../../shared/date.ts';
import { newId } from '../../../../shared/ids.ts';
import { Columns } from '../../../../ui/Arrange.tsx';
import { useField, useFormValue } from '../../../../ui/form/context.ts';
import { FieldFrame } from '../../../../ui/form/FieldFrame.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { MomentField } from '../../../../ui/form/MomentField.tsx';
import { LongTextField, TextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Obligation } from '../../contract/obligation.ts';
import { incidentsApi } from '../../contract.ts';
import { isLate } from '../../rules/time-left.ts';
import { incidents } from '../calls.ts';
import { fileText as text } from './report-texts.ts';

/** Asked for only when the report was sent after its limit. */
function LateReason({ dueAt }: { dueAt: string }) {
  const t = useText();
  const sentAt = String(useFormValue('sentAt') ?? '');
  const { value, error, set } = useField('lateReason', t(text.lateReason));
  if (sentAt === '' || !isLate(dueAt, sentAt)) return null;
  return (
    <FieldFrame label={t(text.lateReason)} hint={t(text.lateHint, { due: showMoment(dueAt) })} error={error}>
      {(marks) => (
        <textarea
          {...marks}
          className="input"
          rows={3}
          value={String(value ?? '')}
          onChange={(event) => set(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

/** The first way named in the words of a channel: "Cyberportalen". */
const firstWay = (channel: string): string => channel.split(/[;.]/)[0]?.slice(0, 200) ?? '';

type FileFormProps = { duty: Obligation; content: string };

/** Records that the report has been sent: when, how, the authority's number, word for word. */
export function FileForm({ duty: { id, receiver, clock }, content }: FileFormProps) {
  const t = useText();
  const { language } = useLanguage();
  const notify = useNotify();
  const [filingId] = useState(newId);
  const initial = {
    id: filingId,
    sentAt: new Date().toISOString(),
    channel: firstWay(receiver.channel[language]),
    authorityNumber: '',
    content,
    lateReason: '',
  };
  return (
    <Form
      schema={incidentsApi.file.body}
      initial={initial}
      save={(body) => incidents.file({ params: { id }, body })}
      saved={() => notify.done(t(text.filed))}
      submit={t(text.submit)}
      draftKey={`incidents.filing.${id}`}
    >
      <Columns least={14}>
        <MomentField name="sentAt" label={t(text.sentAt)} hint={t(text.sentAtHint)} />
        <TextField name="authorityNumber" label={t(text.number)} hint={t(text.numberHint)} />
      </Columns>
      <TextField name="channel" label={t(text.channel)} />
      {clock.dueAt && <LateReason dueAt={clock.dueAt} />}
      <LongTextField name="content" label={t(text.content)} hint={t(text.contentHint)} rows={12} />
    </Form>
  );
}
