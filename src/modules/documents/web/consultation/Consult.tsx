import { newId } from '../../../../shared/ids.ts';
import { useGo } from '../../../../ui/address.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { MultiPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { type Document, type DocumentVersion, documentsApi } from '../../contract.ts';
import { documents, findPeople, findUnits } from '../calls.ts';
import { StepPage } from '../process/StepPage.tsx';
import { consultText as text } from './texts.ts';

const schema = documentsApi.consult.body.refine(({ unitIds, personIds }) => unitIds.length + personIds.length > 0, {
  path: ['unitIds'],
  message: 'documents.nobody-asked',
});

function ConsultForm({ document: { id }, draft }: { document: Document; draft: DocumentVersion }) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const saved = () => {
    notify.done(t(text.sent));
    go(`/documents/${id}?tab=process`);
  };
  return (
    <Form
      schema={schema}
      initial={{ id: newId(), contentSha256: draft.contentSha256, unitIds: [], personIds: [], question: '' }}
      save={(body) => documents.consult({ params: { id }, body })}
      saved={saved}
      submit={t(text.send)}
      cancel={() => go(`/documents/${id}?tab=process`)}
      words={{ 'documents.nobody-asked': text.nobody }}
    >
      <MultiPicker name="unitIds" label={t(text.units)} hint={t(text.unitsHint)} search={findUnits} />
      <MultiPicker name="personIds" label={t(text.people)} search={findPeople} />
      <DayField name="answerBy" label={t(text.answerBy)} min={today()} />
      <LongTextField name="question" label={t(text.question)} hint={t(text.questionHint)} rows={3} />
    </Form>
  );
}

/** Sends the draft to units and people for their view. */
export default function Consult() {
  const t = useText();
  return (
    <StepPage step="consult" title={t(text.title)} lead={t(text.lead)}>
      {({ document, draft }) => <ConsultForm document={document} draft={draft} />}
    </StepPage>
  );
}
