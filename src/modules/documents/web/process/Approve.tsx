import { showDay } from '../../../../shared/date.ts';
import { useGo, usePathValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine, useNotify } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Mine } from '../../contract/reading.ts';
import { type Document, documentsApi } from '../../contract.ts';
import { documents, useDocument, useMine, useVersionText } from '../calls.ts';
import { Differences } from '../difference/Differences.tsx';
import { VersionText } from '../VersionText.tsx';
import { approveText } from './texts.ts';

type Round = NonNullable<Mine['round']>;
type RoundProps = { document: Document; round: Round };

/** Returning takes a comment: the author must know what to change. */
const schema = documentsApi.approve.body.refine(({ answer, comment }) => answer === 'approved' || comment !== '', {
  path: ['comment'],
  message: 'documents.comment-missing',
});

function AnswerForm({ document: { id }, round }: RoundProps) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const examining = round.kind === 'review';
  const call = examining ? documents.examine : documents.approve;
  const answers = [
    {
      value: 'approved',
      label: t(approveText.approveVerb),
      hint: t(examining ? approveText.examineHint : approveText.approveHint),
    },
    { value: 'returned', label: t(approveText.returnVerb), hint: t(approveText.returnHint) },
  ];
  const saved = () => {
    notify.done(t(approveText.sent));
    go(`/documents/${id}`);
  };
  return (
    <Panel title={t(approveText.answer)} lead={t(approveText.bound)} framed>
      <Form
        schema={schema}
        initial={{ contentSha256: round.contentSha256, comment: '' }}
        save={(body) => call({ params: { id }, body })}
        saved={saved}
        submit={t(approveText.send)}
        draftKey={`documents.approve.${round.id}`}
        words={{ 'documents.comment-missing': approveText.commentMissing }}
      >
        <ChoiceField name="answer" label={t(approveText.answer)} options={answers} as="open" />
        <LongTextField name="comment" label={t(approveText.comment)} rows={3} />
      </Form>
    </Panel>
  );
}

/** The version that applies now, when it is another one. */
const inForceOf = ({ versions }: Document) => versions.find(({ status }) => status === 'published')?.number;

function Reading({ document, round }: RoundProps) {
  const t = useText();
  const query = useVersionText(document.id, round.versionNumber);
  const before = inForceOf(document);
  const text = () => <Load query={query}>{(version) => <VersionText version={version} />}</Load>;
  if (before === undefined) return text();
  const changes = () => <Differences documentId={document.id} from={before} to={round.versionNumber} />;
  return (
    <Tabs
      label={t(approveText.text)}
      tabs={[
        { key: 'text', label: t(approveText.text), content: text },
        { key: 'changes', label: t(approveText.changes, { number: before }), content: changes },
      ]}
    />
  );
}

function Asked({ document, round }: RoundProps) {
  const t = useText();
  const { askedBy, forPerson, dueOn, note, kind, versionNumber: number } = round;
  return (
    <>
      <PageTitle
        title={`${t(approveText[kind])}: ${document.title}`}
        back={{ to: `/documents/${document.id}`, label: document.title }}
      />
      <NoticeLine tone="watch">
        <span>
          {askedBy ? t(approveText.askedBy, { name: askedBy, number }) : t(approveText.asked, { number })}{' '}
          {forPerson && t(approveText.forPerson, { name: forPerson })}{' '}
          {dueOn && t(approveText.due, { day: showDay(dueOn) })}
        </span>
      </NoticeLine>
      {note && <p className="document-said document-note">{note}</p>}
      <Reading document={document} round={round} />
      <AnswerForm document={document} round={round} />
    </>
  );
}

/** The page of the one who examines or approves: the text, what it changes, and the answer. */
export default function Approve() {
  const t = useText();
  const id = usePathValue('id');
  const document = useDocument(id);
  const mine = useMine(id);
  return (
    <Load query={document} skeleton={<PageSkeleton />}>
      {(shown) => (
        <Load query={mine}>
          {({ round }) =>
            round ? (
              <Asked document={shown} round={round} />
            ) : (
              <>
                <PageTitle title={shown.title} back={{ to: `/documents/${id}`, label: shown.number }} />
                <EmptyState
                  title={t(approveText.nothing)}
                  text={t(approveText.nothingText)}
                  action={<ButtonLink to={`/documents/${id}`}>{t(approveText.toDocument)}</ButtonLink>}
                />
              </>
            )
          }
        </Load>
      )}
    </Load>
  );
}
