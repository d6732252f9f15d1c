import { Columns } from '../../../../ui/Arrange.tsx';
import { useGo } from '../../../../ui/address.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { DayField, TextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { type Document, type DocumentVersion, documentsApi } from '../../contract.ts';
import { documents } from '../calls.ts';
import { hint, label } from '../texts.ts';
import { ChangeFields } from './ChangeFields.tsx';
import { StepPage } from './StepPage.tsx';
import { askText } from './texts.ts';

function DecideForm({ document, draft }: { document: Document; draft: DocumentVersion }) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const { id, decidedBy, nextReviewOn, versions } = document;
  const replaces = versions.some(({ status }) => status === 'published');
  const saved = () => {
    notify.done(t(askText.decidedNow));
    go(`/documents/${id}`);
  };
  const initial = {
    contentSha256: draft.contentSha256,
    decidedBy,
    decidedOn: today(),
    paragraph: '',
    inForceOn: today(),
    changeKind: 'material' as const,
    changeSummary: '',
    ...(nextReviewOn && nextReviewOn > today() ? { nextReviewOn } : {}),
  };
  return (
    <Form
      schema={documentsApi.decide.body}
      initial={initial}
      save={(body) => documents.decide({ params: { id }, body })}
      saved={saved}
      submit={t(askText.decideSend)}
      cancel={() => go(`/documents/${id}?tab=process`)}
    >
      <Columns least={14} gap="wide">
        <TextField name="decidedBy" label={t(label.decidedBy)} />
        <DayField name="decidedOn" label={t(label.decidedOn)} max={today()} />
        <TextField name="paragraph" label={t(label.paragraph)} hint={t(hint.paragraph)} />
      </Columns>
      <Columns least={14} gap="wide">
        <DayField name="inForceOn" label={t(askText.inForceOn)} hint={t(askText.inForceHint)} />
        <DayField name="nextReviewOn" label={t(label.nextReview)} min={today()} />
      </Columns>
      {replaces && (
        <Panel title={t(askText.changeSummary)}>
          <ChangeFields />
        </Panel>
      )}
    </Form>
  );
}

/** Records the decision: who, when, and from which day the text applies. */
export default function Decide() {
  const t = useText();
  return (
    <StepPage step="decide" title={t(askText.decideTitle)} lead={t(askText.decideLead)}>
      {({ document, draft }) => <DecideForm document={document} draft={draft} />}
    </StepPage>
  );
}
