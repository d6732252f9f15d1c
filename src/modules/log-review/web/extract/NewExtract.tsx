import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { Columns } from '../../../../ui/Arrange.tsx';
import { useGo } from '../../../../ui/address.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { DayField, TextField } from '../../../../ui/form/TextField.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { extractApi } from '../../contract/extract.ts';
import { pageTitles } from '../page-titles.ts';
import { extracts } from './calls.ts';
import { listText, newText as text } from './texts.ts';

/** The first of the days there is a log for: five years back. */
const oldest = (day: string): string => `${Number(day.slice(0, 4)) - 5}${day.slice(4)}`.replace('02-29', '03-01');

/** Makes a patient's log extract: for whom, for which days, and how one knows who asks. */
export default function NewExtract() {
  const t = useText();
  const go = useGo();
  const [id] = useState(newId);
  return (
    <>
      <PageTitle
        title={t(pageTitles.newExtract)}
        lead={t(text.lead)}
        back={{ to: '/log-review/extracts', label: t(pageTitles.extracts) }}
      />
      <Form
        schema={extractApi.makeExtract.body}
        initial={{ id, patient: '', fromOn: oldest(today()), toOn: today(), requestedOn: today(), identified: '' }}
        save={(body) => extracts.makeExtract({ body })}
        saved={() => go(`/log-review/extracts/${id}`)}
        submit={t(listText.make)}
      >
        <TextField name="patient" label={t(text.patient)} hint={t(text.patientHint)} />
        <Columns gap="usual" least={12}>
          <DayField name="fromOn" label={t(text.from)} hint={t(text.periodHint)} min={oldest(today())} max={today()} />
          <DayField name="toOn" label={t(text.to)} hint={t(text.toHint)} max={today()} />
        </Columns>
        <DayField name="requestedOn" label={t(text.requested)} max={today()} />
        <TextField name="identified" label={t(text.identified)} hint={t(text.identifiedHint)} />
      </Form>
    </>
  );
}
