import { newId } from '../../../../shared/ids.ts';
import { useGo } from '../../../../ui/address.ts';
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

function AskForm({ document, draft }: { document: Document; draft: DocumentVersion }) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const { id, reviewer } = document;
  const home = `/documents/${id}?tab=process`;
  const known = reviewer ? [{ id: reviewer.id, label: reviewer.name, hint: null }] : [];
  const saved = () => {
    notify.done(t(askText.reviewSent));
    go(home);
  };
  return (
    <Form
      schema={documentsApi.askReview.body}
      initial={{
        id: newId(),
        contentSha256: draft.contentSha256,
        note: '',
        ...(reviewer ? { reviewerId: reviewer.id } : {}),
      }}
      save={(body) => documents.askReview({ params: { id }, body })}
      saved={saved}
      submit={t(askText.reviewSend)}
      cancel={() => go(home)}
    >
      <ServerPicker name="reviewerId" label={t(askText.reviewer)} search={findPeople} known={known} />
      <ServerPicker name="deputyId" label={t(askText.deputy)} hint={t(askText.deputyHint)} search={findPeople} />
      <DayField name="dueOn" label={t(askText.dueOn)} min={today()} />
      <LongTextField name="note" label={t(askText.note)} hint={t(askText.noteHint)} rows={3} />
    </Form>
  );
}

/** Puts the draft before its reviewer. */
export default function AskReview() {
  const t = useText();
  return (
    <StepPage step="askReview" title={t(askText.reviewTitle)} lead={t(askText.reviewLead)}>
      {({ document, draft }) => <AskForm document={document} draft={draft} />}
    </StepPage>
  );
}
