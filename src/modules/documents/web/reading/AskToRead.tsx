import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { newId } from '../../../../shared/ids.ts';
import { type Role, roleIds, roles } from '../../../../shared/role.ts';
import { useGo } from '../../../../ui/address.ts';
import type { ChoiceSource } from '../../../../ui/form/choices.ts';
import { useForm } from '../../../../ui/form/context.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { MultiPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField } from '../../../../ui/form/TextField.tsx';
import { NoticeLine, useNotify } from '../../../../ui/Notices.tsx';
import { today } from '../../../../ui/today.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { type Document, type DocumentVersion, documentsApi } from '../../contract.ts';
import { documents, findPeople, findUnits } from '../calls.ts';
import { StepPage } from '../process/StepPage.tsx';
import { askReadText as text } from './texts.ts';

const schema = documentsApi.askToRead.body.refine(
  ({ unitIds, roles: asked, personIds }) => unitIds.length + asked.length + personIds.length > 0,
  { path: ['unitIds'], message: 'documents.nobody-asked' },
);

/** Everyone has these two; whoever means everyone chooses the unit. */
const implied: readonly string[] = ['employee', 'member'];

function useFindRoles(): ChoiceSource {
  const { language } = useLanguage();
  return async ({ q = '', id }) =>
    roleIds
      .filter((role) => (id ? role === id : !implied.includes(role)))
      .map((role) => ({ id: role, label: roles[role][language], hint: null }))
      .filter(({ label }) => label.toLowerCase().includes(q.toLowerCase()));
}

const listOf = <T extends string = string>(value: unknown): T[] => (Array.isArray(value) ? value : []);

/** How many will be asked with what is chosen so far. */
function Preview({ documentId }: { documentId: string }) {
  const t = useText();
  const { values } = useForm();
  const asked = {
    unitIds: listOf(values.unitIds),
    roles: listOf<Role>(values.roles),
    personIds: listOf(values.personIds),
  };
  const some = asked.unitIds.length + asked.roles.length + asked.personIds.length > 0;
  const { data } = useQuery({
    queryKey: ['documents', documentId, 'reading-preview', asked],
    queryFn: () => documents.previewReading({ params: { id: documentId }, query: asked }),
    enabled: some,
    placeholderData: keepPreviousData,
  });
  if (!some || !data) return <NoticeLine tone="neutral">{t(text.choose)}</NoticeLine>;
  const { people, already, mayNotRead } = data;
  return (
    <NoticeLine tone={mayNotRead > 0 ? 'watch' : 'probable'}>
      <span>
        <strong>{t(text.preview, { people })}</strong> {already > 0 && t(text.already, { already })}{' '}
        {mayNotRead > 0 && t(text.mayNotRead, { mayNotRead })}
      </span>
    </NoticeLine>
  );
}

function AskForm({ document: { id }, draft: version }: { document: Document; draft: DocumentVersion }) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const findRoles = useFindRoles();
  const saved = (request: { id: string }) => {
    notify.done(t(text.sent));
    go(`/documents/reading/${request.id}`);
  };
  return (
    <Form
      schema={schema}
      initial={{
        id: newId(),
        contentSha256: version.contentSha256,
        unitIds: [],
        roles: [],
        personIds: [],
        note: '',
      }}
      save={(body) => documents.askToRead({ params: { id }, body })}
      saved={saved}
      submit={t(text.send)}
      cancel={() => go(`/documents/${id}`)}
      words={{ 'documents.nobody-asked': text.nobody }}
    >
      <MultiPicker name="unitIds" label={t(text.units)} hint={t(text.unitsHint)} search={findUnits} />
      <MultiPicker name="roles" label={t(text.roles)} hint={t(text.rolesHint)} search={findRoles} />
      <MultiPicker name="personIds" label={t(text.people)} search={findPeople} />
      <DayField name="dueOn" label={t(text.dueOn)} min={today()} />
      <LongTextField name="note" label={t(text.note)} rows={2} />
      <Preview documentId={id} />
    </Form>
  );
}

/** Asks units, roles and people to read the version in force. */
export default function AskToRead() {
  const t = useText();
  return (
    <StepPage step="askToRead" title={t(text.title)} lead={t(text.lead)}>
      {({ document }) => {
        const version = document.versions.find(({ status }) => status === 'published');
        return version && <AskForm document={document} draft={version} />;
      }}
    </StepPage>
  );
}
