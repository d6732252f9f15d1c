import { IconPlus } from '@tabler/icons-react';
import { z } from 'zod';
import { newId } from '../../../../shared/ids.ts';
import { Columns, Row, Stack } from '../../../../ui/Arrange.tsx';
import { useGo } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useForm, useFormValue } from '../../../../ui/form/context.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { type Document, type DocumentVersion, documentsApi } from '../../contract.ts';
import { documents, findPeople } from '../calls.ts';
import { StepPage } from './StepPage.tsx';
import { askText } from './texts.ts';

/** The form's shape: people by their place in the list, and how many of them as a choice. */
const Body = documentsApi.askApproval.body.omit({ approvers: true, quorum: true }).extend({
  people: z.record(z.string(), z.object({ personId: z.uuid(), deputyId: z.uuid().nullable().default(null) })),
  quorum: z.string().min(1),
});
type Asked = z.output<typeof Body>;

const bodyOf = ({ people, quorum, ...rest }: Asked) => {
  const approvers = Object.values(people);
  return { ...rest, approvers, quorum: quorum === 'all' ? approvers.length : Number(quorum) };
};

type People = Record<string, { personId?: string; deputyId?: string }>;

/** One line an approver, with a deputy. */
function Approvers() {
  const t = useText();
  const form = useForm();
  const people = (useFormValue('people') ?? {}) as People;
  const keys = Object.keys(people);
  const add = () => form.set('people', { ...people, [newId()]: {} });
  const remove = (key: string) => {
    const { [key]: _, ...others } = people;
    form.set('people', others);
  };
  return (
    <Stack gap="wide">
      {keys.map((key, place) => (
        <Columns key={key} least={14} gap="usual">
          <ServerPicker
            name={`people.${key}.personId`}
            label={t(askText.approverNumber, { number: place + 1 })}
            search={findPeople}
          />
          <div>
            <ServerPicker
              name={`people.${key}.deputyId`}
              label={t(askText.approverDeputy, { number: place + 1 })}
              search={findPeople}
            />
            {keys.length > 1 && (
              <Button kind="quiet" size="small" onClick={() => remove(key)}>
                {t(askText.removeApprover, { number: place + 1 })}
              </Button>
            )}
          </div>
        </Columns>
      ))}
      <Row>
        <Button icon={IconPlus} onClick={add}>
          {t(askText.addApprover)}
        </Button>
      </Row>
      <Quorum count={keys.length} />
    </Stack>
  );
}

function Quorum({ count }: { count: number }) {
  const t = useText();
  const some = Array.from({ length: Math.max(0, count - 1) }, (_, place) => ({
    value: String(place + 1),
    label: t(askText.quorumSome, { count: place + 1, all: count }),
  }));
  const options = [...some, { value: 'all', label: t(askText.quorumAll) }];
  return count > 1 && <ChoiceField name="quorum" label={t(askText.quorum)} options={options} as="beside" />;
}

function AskForm({ document: { id }, draft }: { document: Document; draft: DocumentVersion }) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const home = `/documents/${id}?tab=process`;
  const saved = () => {
    notify.done(t(askText.approvalSent));
    go(home);
  };
  return (
    <Form
      schema={Body}
      initial={{ id: newId(), contentSha256: draft.contentSha256, people: { [newId()]: {} as never }, quorum: 'all' }}
      save={(asked) => documents.askApproval({ params: { id }, body: bodyOf(asked as Asked) })}
      saved={saved}
      submit={t(askText.approvalSend)}
      cancel={() => go(home)}
    >
      <Approvers />
      <DayField name="dueOn" label={t(askText.dueOn)} min={today()} />
      <LongTextField name="note" label={t(askText.note)} hint={t(askText.noteHint)} rows={3} />
    </Form>
  );
}

/** Puts the draft before its approvers: who, their deputies, and how many must approve. */
export default function AskApproval() {
  const t = useText();
  return (
    <StepPage step="askApproval" title={t(askText.approvalTitle)} lead={t(askText.approvalLead)}>
      {({ document, draft }) => <AskForm document={document} draft={draft} />}
    </StepPage>
  );
}
