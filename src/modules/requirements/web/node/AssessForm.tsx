import type { z } from 'zod';
import { Columns } from '../../../../ui/Arrange.tsx';
import { ChoiceField, ManyField } from '../../../../ui/form/ChoiceField.tsx';
import { useFormValue } from '../../../../ui/form/context.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Answer } from '../../contract/assessments.ts';
import { requirementsApi } from '../../contract.ts';
import { findPeople, requirements } from '../calls.ts';
import { text as common, reasonNames, shortcomingNames, statusNames } from '../words.ts';
import { assessText as text } from './texts.ts';

type Body = z.input<(typeof requirementsApi)['assess']['body']>;

/** The unit's own assessment as the body of its change; what is inherited is where one's own begins. */
export function bodyOf({ unit, own, holds }: Answer): Body {
  const { status, justification, shortcoming, reasons, checkedOn, nextCheckOn } = own ?? holds ?? emptyAssessment;
  const owner = own?.owner ?? null;
  return {
    unitId: unit.id,
    version: own?.version ?? null,
    status,
    justification,
    shortcoming,
    reasons,
    ownerId: owner?.id ?? null,
    checkedOn: own ? checkedOn : today(),
    nextCheckOn: own ? nextCheckOn : null,
  };
}

const emptyAssessment = {
  status: 'notAssessed' as const,
  justification: '',
  shortcoming: null,
  reasons: [],
  checkedOn: null,
  nextCheckOn: null,
};

/** A requirement that is met or does not apply lacks nothing. */
const lacking = (status: unknown) => status === 'partly' || status === 'notMet';
const settled = (body: Body): Body => ({
  ...body,
  shortcoming: lacking(body.status) ? (body.shortcoming ?? null) : null,
});

function useOptions<K extends string>(names: Parameters<typeof optionsOf<K>>[0]) {
  const t = useText();
  return optionsOf(names).map(({ value, label }) => ({ value, label: t(label) }));
}

function Judgement() {
  const t = useText();
  const status = useFormValue('status');
  const words = status === 'notApplicable' ? text.whyNot : lacking(status) ? text.lacking : text.justification;
  const shortcomings = useOptions(shortcomingNames);
  return (
    <>
      <ChoiceField name="status" label={t(text.status)} options={useOptions(statusNames)} as="open" />
      <LongTextField name="justification" label={t(words)} rows={3} />
      {lacking(status) && (
        <ChoiceField name="shortcoming" label={t(text.shortcoming)} options={shortcomings} as="beside" />
      )}
    </>
  );
}

/** The assessment in place; a change someone else made meanwhile is settled field by field. */
export function AssessForm({ answer, close }: { answer: Answer; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const { node, unit, own } = answer;
  const owner = own?.owner ? [{ id: own.owner.id, label: own.owner.name, hint: null }] : [];
  const saved = () => {
    notify.done(t(text.saved));
    close();
  };
  return (
    <Form
      schema={requirementsApi.assess.body}
      initial={bodyOf(answer)}
      save={(body) => requirements.assess({ params: { id: node.id }, body: settled(body) })}
      reload={async () => bodyOf(await requirements.answer({ params: { id: node.id }, query: { unitId: unit.id } }))}
      saved={saved}
      cancel={close}
      submit={t(text.save)}
    >
      <Judgement />
      <ManyField name="reasons" label={t(text.reasons)} hint={t(text.reasonsHint)} options={useOptions(reasonNames)} />
      <ServerPicker name="ownerId" label={t(common.owner)} search={findPeople} known={owner} />
      <Columns least={12} gap="usual">
        <DayField name="checkedOn" label={t(common.checkedOn)} max={today()} />
        <DayField name="nextCheckOn" label={t(common.nextCheckOn)} />
      </Columns>
    </Form>
  );
}
