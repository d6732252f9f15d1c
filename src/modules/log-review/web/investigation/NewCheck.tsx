import { useState } from 'react';
import { z } from 'zod';
import { newId } from '../../../../shared/ids.ts';
import { Columns } from '../../../../ui/Arrange.tsx';
import { useGo } from '../../../../ui/address.ts';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useForm } from '../../../../ui/form/context.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField, TextField } from '../../../../ui/form/TextField.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { NewCheck as Body } from '../../contract/check.ts';
import { causeNames } from '../../texts/check.ts';
import { pageTitles } from '../page-titles.ts';
import { checks, findPeopleToCheck } from './calls.ts';
import { checkListText, newCheckText as text } from './check-texts.ts';

const { cause, reason, fromOn, toOn } = Body.shape;
/** As it is filled in: what is asked for depends on what is checked. */
const Filled = z.discriminatedUnion('about', [
  z.object({ about: z.literal('person'), cause, reason, fromOn, toOn, personId: z.uuid() }),
  z.object({ about: z.literal('patient'), cause, reason, fromOn, toOn, patient: z.string().trim().min(3).max(128) }),
]);
type Filled = z.output<typeof Filled>;

const subjectOf = (filled: Filled) =>
  filled.about === 'person'
    ? ({ about: 'person', personId: filled.personId } as const)
    : ({ about: 'patient', patient: filled.patient } as const);

function Subject() {
  const t = useText();
  const { values } = useForm();
  if (values.about === 'person') return <ServerPicker name="personId" label={t(text.who)} search={findPeopleToCheck} />;
  if (values.about !== 'patient') return null;
  return <TextField name="patient" label={t(text.number)} hint={t(text.numberHint)} />;
}

/** Orders a targeted check: why, of whom and for which days. */
export default function NewCheck() {
  const t = useText();
  const go = useGo();
  const [id] = useState(newId);
  const order = ({ cause: why, reason: because, fromOn: from, toOn: to, ...rest }: Filled) =>
    checks.orderCheck({
      body: { id, cause: why, reason: because, subject: subjectOf(rest as Filled), fromOn: from, toOn: to },
    });
  const causes = optionsOf(causeNames).map(({ value, label }) => ({ value, label: t(label) }));
  const abouts = (['patient', 'person'] as const).map((value) => ({ value, label: t(text[value]) }));
  return (
    <>
      <PageTitle
        title={t(checkListText.order)}
        lead={t(text.lead)}
        back={{ to: '/log-review/checks', label: t(pageTitles.checks) }}
      />
      <Form
        schema={Filled}
        initial={{ reason: '', patient: '', toOn: today() }}
        save={order}
        saved={() => go(`/log-review/checks/${id}`)}
        submit={t(checkListText.order)}
      >
        <ChoiceField name="cause" label={t(text.cause)} options={causes} as="open" />
        <ChoiceField name="about" label={t(text.about)} options={abouts} as="open" />
        <Subject />
        <Columns gap="usual" least={12}>
          <DayField name="fromOn" label={t(text.from)} max={today()} />
          <DayField name="toOn" label={t(text.to)} max={today()} />
        </Columns>
        <LongTextField name="reason" label={t(text.reason)} hint={t(text.reasonHint)} rows={4} />
      </Form>
    </>
  );
}
